package org.milktide.domain.advice;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Observation.WeightRecorded;
import org.milktide.domain.journey.JourneyState;

/**
 * R31: more than 10 % under the birth weight (NICE NG75; van Dommelen 2007: few of these babies are
 * ill, so the words are calm). A weight that a later one follows is history, and the weights of a
 * baby in hospital are its staff's (R57).
 */
final class WeightAdvice {
  private static final int MOST_PERCENT = 10;

  private WeightAdvice() {}

  static Optional<Advice> on(JourneyState state, WeightRecorded weighed, Instant now) {
    return BabyView.of(state, weighed.babyId())
        .filter(baby -> !baby.isAway() && isLatest(baby, weighed) && hasLostMuch(baby, weighed))
        .map(baby -> kind(weighed).advice())
        .flatMap(advice -> Asked.inTime(advice, weighed.at(), now));
  }

  private static AdviceKind kind(WeightRecorded weighed) {
    return Boolean.TRUE.equals(weighed.teamKnows())
        ? AdviceKind.WEIGHT_LOSS_KNOWN
        : AdviceKind.WEIGHT_LOSS;
  }

  private static boolean isLatest(BabyView baby, WeightRecorded weighed) {
    return baby.weight().filter(latest -> latest.at().isAfter(weighed.at())).isEmpty();
  }

  private static boolean hasLostMuch(BabyView baby, WeightRecorded weighed) {
    Integer born = baby.birth().map(Birth::weightG).orElse(null);
    return born != null && (born - weighed.grams()) * 100L > (long) MOST_PERCENT * born;
  }
}
