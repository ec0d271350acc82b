package org.milktide.domain.advice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.RuleId;

/**
 * Every advice there is. Which signs lead to it and whom it names first are clinical.md's, sections
 * 3 and 7.3; a sign without a rule of its own has the nearest one.
 */
public enum AdviceKind {
  /** Section 3, emergency: hard to wake, limp, blue, breathing, seizure, rash, green vomit. */
  EMERGENCY_BABY("R38", CallFirst.EMERGENCY),
  /** Section 3, call now: sleepy, refusing feeds, dry mouth, vomiting again and again. */
  CALL_NOW_BABY("R38", CallFirst.NOW),
  TEMPERATURE("R37", CallFirst.NOW),
  NO_WET_DIAPER("R26", CallFirst.NOW),
  FEW_WET_DIAPERS("R26", CallFirst.TODAY),
  URATES("R28", CallFirst.TODAY),
  BLACK_STOOL("R29", CallFirst.TODAY),
  PALE_STOOL("R34", CallFirst.TODAY),
  WEIGHT_LOSS("R31", CallFirst.TODAY),
  /** The team knows of the weight. */
  WEIGHT_LOSS_KNOWN("R31", Urgency.U0, CallFirst.NOBODY),
  JAUNDICE_AND_UNWELL("R34", CallFirst.EMERGENCY),
  JAUNDICE_FIRST_DAY("R34", CallFirst.NOW),
  JAUNDICE_PALE_STOOL("R34", CallFirst.NOW),
  JAUNDICE("R35", CallFirst.TODAY),
  JAUNDICE_SPREADING("R35", CallFirst.TODAY),
  JAUNDICE_LATE("R36", CallFirst.TODAY),
  HARM_THOUGHTS("R44", CallFirst.CRISIS),
  LOW_MOOD("R44", CallFirst.CRISIS),
  EMERGENCY_PARENT("R44", CallFirst.EMERGENCY),
  /** A fever, or a tiredness that overwhelms. */
  CALL_NOW_PARENT("R44", CallFirst.NOW),
  MASTITIS("R45", CallFirst.TODAY),
  /** With a fever, or as with flu. */
  MASTITIS_UNWELL("R45", CallFirst.NOW),
  BREAST_LUMP("R45", Urgency.U0, CallFirst.NOBODY),
  PREGNANCY("R08", CallFirst.NOW),
  /** Somebody could not say whether any of the signs is there (section 3, wording pattern c). */
  NOT_SURE("R38", CallFirst.NOW),
  /** None of the signs is there (wording pattern d). */
  NONE_OF_THESE("R38", Urgency.U0, CallFirst.NOBODY),
  /** In the place of any advice on a baby in hospital; with the rule of that. */
  TELL_STAFF("R38", CallFirst.STAFF),
  /** In the place of an advice on what was heard of over 6 hours later: the list is shown. */
  STILL_HAPPENING("R38", Urgency.U2, CallFirst.NOBODY),
  /** In the place of an advice on what was heard of over 24 hours later: a question alone. */
  HAPPENED_EARLIER("R38", Urgency.U2, CallFirst.NOBODY);

  private final String rule;
  private final Urgency urgency;
  private final CallFirst callFirst;

  AdviceKind(String rule, CallFirst callFirst) {
    this(rule, Urgency.U3, callFirst);
  }

  AdviceKind(String rule, Urgency urgency, CallFirst callFirst) {
    this.rule = rule;
    this.urgency = urgency;
    this.callFirst = callFirst;
  }

  /** The key of its words, such as {@code emergency-baby}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The advice of that key; empty where there is none. */
  public static Optional<AdviceKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  public RuleId rule() {
    return new RuleId(rule);
  }

  public Urgency urgency() {
    return urgency;
  }

  public CallFirst callFirst() {
    return callFirst;
  }

  /** This advice, by its own rule. */
  public Advice advice() {
    return by(rule());
  }

  /** This advice in the place of another rule's. */
  Advice by(RuleId other) {
    return new Advice(other, urgency, key(), callFirst);
  }
}
