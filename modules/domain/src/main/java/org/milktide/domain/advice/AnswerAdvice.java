package org.milktide.domain.advice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.milktide.domain.event.Fact.AnswerGiven;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.JourneyState;

/**
 * Answers an answer. "No" to whether there was a wet diaper is R26's; to the list of signs there is
 * "none" and "not-sure" beside the signs; to how somebody feels there is "low" and "harm".
 */
final class AnswerAdvice {
  private static final RuleId SIGNS = new RuleId("R38");
  private static final RuleId MOOD = new RuleId("R43");

  /** They ask whether there was a wet diaper of late. */
  private static final Set<RuleId> WET_DIAPERS = Set.of(new RuleId("R21"), new RuleId("R25"));

  private AnswerAdvice() {}

  static Optional<Advice> on(JourneyState state, AnswerGiven answer, Instant given, Instant now) {
    return (answer.rule().equals(MOOD) ? mood(answer) : ofBaby(state, answer))
        .flatMap(advice -> Asked.inTime(advice, given, now));
  }

  private static Optional<Advice> mood(AnswerGiven answer) {
    return switch (answer.choice()) {
      case "harm" -> Optional.of(AdviceKind.HARM_THOUGHTS.advice());
      case "low" -> Optional.of(AdviceKind.LOW_MOOD.advice());
      default -> Optional.empty();
    };
  }

  private static Optional<Advice> ofBaby(JourneyState state, AnswerGiven answer) {
    return BabyView.of(state, null)
        .flatMap(
            baby ->
                kind(answer)
                    .map(
                        kind ->
                            baby.isAway() && kind.advice().isUrgent()
                                ? AdviceKind.TELL_STAFF.by(kind.rule())
                                : kind.advice()));
  }

  private static Optional<AdviceKind> kind(AnswerGiven answer) {
    boolean isOfWets = WET_DIAPERS.contains(answer.rule());
    boolean isOfSigns = answer.rule().equals(SIGNS);
    AdviceKind kind =
        switch (answer.choice()) {
          case "no" -> isOfWets ? AdviceKind.NO_WET_DIAPER : null;
          case "not-sure" -> isOfWets || isOfSigns ? AdviceKind.NOT_SURE : null;
          case "none" -> isOfSigns ? AdviceKind.NONE_OF_THESE : null;
          default -> null;
        };
    return Optional.ofNullable(kind);
  }
}
