package org.milktide.domain.advice;

import java.time.Duration;
import java.util.Optional;
import org.milktide.domain.event.Observation.SymptomReported;
import org.milktide.domain.event.Symptom;

/** Which advice belongs to a yellow baby (R34, R35, R36; healthforunder5s, NHS). */
final class Jaundice {
  private static final Duration FIRST_DAY = Duration.ofDays(1);

  /** Still yellow on day 14 of life, or on day 21 where born before 37 weeks. */
  private static final Duration LONG_TERM = Duration.ofDays(13);

  private static final Duration LONG_PRETERM = Duration.ofDays(20);

  private Jaundice() {}

  static Optional<AdviceKind> advice(BabyView baby, SymptomReported said) {
    if (isUnwell(baby, said)) {
      return Optional.of(AdviceKind.JAUNDICE_AND_UNWELL);
    }
    if (baby.showed(said.at(), Symptom.PALE_STOOL)) {
      return Optional.of(AdviceKind.JAUNDICE_PALE_STOOL);
    }
    Optional<Duration> age = baby.ageAt(said.at());
    if (age.filter(young -> young.compareTo(FIRST_DAY) < 0).isPresent()) {
      return Optional.of(AdviceKind.JAUNDICE_FIRST_DAY);
    }
    Duration isLong = baby.isPreterm() ? LONG_PRETERM : LONG_TERM;
    if (age.filter(old -> old.compareTo(isLong) >= 0).isPresent()) {
      return Optional.of(AdviceKind.JAUNDICE_LATE);
    }
    return betweenThese(baby, said);
  }

  /** R35: nothing where the team has seen it and it does not spread. */
  private static Optional<AdviceKind> betweenThese(BabyView baby, SymptomReported said) {
    boolean spreads =
        said.symptom() == Symptom.JAUNDICE_SPREADING
            || baby.showed(said.at(), Symptom.JAUNDICE_SPREADING);
    if (spreads) {
      return Optional.of(AdviceKind.JAUNDICE_SPREADING);
    }
    return Boolean.TRUE.equals(said.seenByTeam())
        ? Optional.empty()
        : Optional.of(AdviceKind.JAUNDICE);
  }

  private static boolean isUnwell(BabyView baby, SymptomReported said) {
    return baby.showed(
        said.at(),
        Symptom.FEEDING_POORLY,
        Symptom.REFUSING_FEEDS,
        Symptom.VERY_SLEEPY,
        Symptom.HARD_TO_WAKE,
        Symptom.HIGH_PITCHED_CRY,
        Symptom.LIMP,
        Symptom.BREATHING_TROUBLE);
  }

  /** Whether a baby with another sign was yellow around then. */
  static boolean isThere(BabyView baby, SymptomReported other) {
    return baby.showed(other.at(), Symptom.JAUNDICE, Symptom.JAUNDICE_SPREADING);
  }
}
