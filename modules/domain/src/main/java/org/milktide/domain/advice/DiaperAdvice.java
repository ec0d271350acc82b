package org.milktide.domain.advice;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.event.Fact.DiaperRecorded;
import org.milktide.domain.journey.JourneyState;

/**
 * R28: orange or pink in a diaper from 96 hours of age. Before that it is common, or a question;
 * without a known birth nothing is said of a log entry.
 */
final class DiaperAdvice {
  private DiaperAdvice() {}

  static Optional<Advice> on(JourneyState state, DiaperRecorded diaper, Instant now) {
    if (!Boolean.TRUE.equals(diaper.urates())) {
      return Optional.empty();
    }
    return BabyView.of(state, diaper.babyId())
        .filter(baby -> !baby.isAway())
        .flatMap(baby -> baby.ageAt(diaper.at()))
        .filter(age -> age.compareTo(BabySigns.URATES_FROM) >= 0)
        .flatMap(_ -> Asked.inTime(AdviceKind.URATES.advice(), diaper.at(), now));
  }
}
