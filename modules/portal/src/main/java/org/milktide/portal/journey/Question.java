package org.milktide.portal.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.RuleId;

/**
 * A question of clinical.md 7.3 that a message asks, and the answers that the page has for it. The
 * question about milk (R16) is {@link MilkQuestion}'s.
 */
enum Question {
  R17(true, "seen-team", "not-yet"),
  R19(true, "yes", "no", "i-log-all"),
  R19B(true, "yes", "no"),
  R21(true, "none", "not-sure"),
  R25(true, "yes", "no", "not-all"),
  R28(true, "seen-team", "not-yet"),
  R29(true, "seen-team", "not-yet"),
  R30(true, "seen-team", "not-yet"),
  R32(true, "weighed", "not-weighed", "seen-team"),
  R43(true, "well", "low", "harm"),
  R60(false, "keep", "fewer", "stop");

  private final boolean leadsToSigns;

  /** Never changed after it was made. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> choices;

  Question(boolean leadsToSigns, String... choices) {
    this.leadsToSigns = leadsToSigns;
    this.choices = List.of(choices);
  }

  /** As events and forms name it, such as {@code R19b}. */
  RuleId rule() {
    return new RuleId("R" + name().substring(1).toLowerCase(Locale.ROOT));
  }

  static Optional<Question> of(@Nullable String rule) {
    return Arrays.stream(values()).filter(one -> one.rule().value().equals(rule)).findFirst();
  }

  List<String> choices() {
    return choices;
  }

  /** Whether the list of signs is offered beside the answers. */
  boolean leadsToSigns() {
    return leadsToSigns;
  }

  /** Whether this answer is followed by the list of signs (clinical.md, R19 and R19b). */
  boolean isFollowedBySigns(String choice) {
    return (this == R19 || this == R19B) && choice.equals("yes");
  }
}
