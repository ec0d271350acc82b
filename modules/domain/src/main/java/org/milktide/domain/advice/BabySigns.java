package org.milktide.domain.advice;

import java.time.Duration;
import java.util.Optional;
import org.milktide.domain.event.Observation.SymptomReported;

/** Which advice belongs to a sign of a baby (clinical.md section 3; R26, R28, R29, R37, R38). */
final class BabySigns {
  /** R28: until then urates are asked about, before 72 hours they are common. */
  static final Duration URATES_FROM = Duration.ofDays(4);

  /** Meconium is gone by day 4 or 5 (section 3): the end of day 4. */
  private static final Duration MECONIUM_UNTIL = Duration.ofDays(4);

  private BabySigns() {}

  static Optional<Advice> advice(BabyView baby, SymptomReported said) {
    return kind(baby, said)
        .map(kind -> baby.isAway() ? AdviceKind.TELL_STAFF.by(kind.rule()) : kind.advice());
  }

  private static Optional<AdviceKind> kind(BabyView baby, SymptomReported said) {
    return switch (said.symptom()) {
      case HARD_TO_WAKE,
          LIMP,
          BLUE_OR_PALE,
          BREATHING_TROUBLE,
          SEIZURE,
          RASH_THAT_STAYS,
          GREEN_VOMIT,
          BULGING_SOFT_SPOT ->
          Optional.of(AdviceKind.EMERGENCY_BABY);
      case HIGH_PITCHED_CRY, VERY_SLEEPY, REFUSING_FEEDS, FEEDING_POORLY ->
          Optional.of(
              Jaundice.isThere(baby, said)
                  ? AdviceKind.JAUNDICE_AND_UNWELL
                  : AdviceKind.CALL_NOW_BABY);
      case DRY_MOUTH, SUNKEN_SOFT_SPOT, VOMITING -> Optional.of(AdviceKind.CALL_NOW_BABY);
      case TEMPERATURE -> Temperatures.advice(baby, said);
      case JAUNDICE, JAUNDICE_SPREADING -> Jaundice.advice(baby, said);
      case PALE_STOOL ->
          Optional.of(
              Jaundice.isThere(baby, said)
                  ? AdviceKind.JAUNDICE_PALE_STOOL
                  : AdviceKind.PALE_STOOL);
      case NO_WET_DIAPER -> isDryLongEnough(baby, said);
      case FEW_WET_DIAPERS -> Optional.of(AdviceKind.FEW_WET_DIAPERS);
      case URATES -> isFrom(URATES_FROM, baby, said, AdviceKind.URATES);
      case BLACK_STOOL -> isFrom(MECONIUM_UNTIL, baby, said, AdviceKind.BLACK_STOOL);
      default -> throw new IllegalArgumentException(said.symptom() + " is no sign of a baby");
    };
  }

  /** A partner may tell for how many hours; the parent's tick means the hours of the age. */
  private static Optional<AdviceKind> isDryLongEnough(BabyView baby, SymptomReported said) {
    int hours = baby.ageAt(said.at()).map(DryHours::at).orElse(DryHours.SHORTEST);
    boolean isLong = said.value() == null || said.value() >= hours;
    return isLong ? Optional.of(AdviceKind.NO_WET_DIAPER) : Optional.empty();
  }

  private static Optional<AdviceKind> isFrom(
      Duration from, BabyView baby, SymptomReported said, AdviceKind kind) {
    boolean isYounger = baby.ageAt(said.at()).filter(age -> age.compareTo(from) < 0).isPresent();
    return isYounger ? Optional.empty() : Optional.of(kind);
  }
}
