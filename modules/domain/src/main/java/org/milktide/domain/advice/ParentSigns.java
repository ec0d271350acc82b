package org.milktide.domain.advice;

import java.util.Optional;
import org.milktide.domain.event.Observation.SymptomReported;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.journey.JourneyState;

/**
 * Which advice belongs to a sign of the parent (CDC Hear Her; R44; R45 after ABM protocol 36,
 * 2022). It is answered after a loss, too: the parent asked.
 */
final class ParentSigns {
  private ParentSigns() {}

  static Optional<AdviceKind> advice(JourneyState state, SymptomReported said) {
    return switch (said.symptom()) {
      case HARM_THOUGHTS -> Optional.of(AdviceKind.HARM_THOUGHTS);
      case LOW_MOOD -> Optional.of(AdviceKind.LOW_MOOD);
      case CONFUSION,
          CHEST_PAIN,
          TROUBLE_BREATHING,
          FAINTING,
          SEVERE_HEADACHE,
          VISION_CHANGE,
          SEVERE_BELLY_PAIN,
          HEAVY_BLEEDING,
          LEG_PAIN,
          SWOLLEN_FACE ->
          Optional.of(AdviceKind.EMERGENCY_PARENT);
      case OVERWHELMING_TIREDNESS -> Optional.of(AdviceKind.CALL_NOW_PARENT);
      case FEVER ->
          Optional.of(
              showed(state, said, Symptom.HOT_BREAST, Symptom.FLU_LIKE_WITH_BREAST)
                  ? AdviceKind.MASTITIS_UNWELL
                  : AdviceKind.CALL_NOW_PARENT);
      case HOT_BREAST ->
          Optional.of(
              showed(state, said, Symptom.FEVER, Symptom.FLU_LIKE_WITH_BREAST)
                  ? AdviceKind.MASTITIS_UNWELL
                  : AdviceKind.MASTITIS);
      case FLU_LIKE_WITH_BREAST -> Optional.of(AdviceKind.MASTITIS_UNWELL);
      case BREAST_LUMP -> Optional.of(AdviceKind.BREAST_LUMP);
      // R46 counts these; one alone is common and is answered by no rule.
      case NAUSEA_AT_LET_DOWN, LOW_AT_LET_DOWN -> Optional.empty();
      default -> throw new IllegalArgumentException(said.symptom() + " is no sign of a parent");
    };
  }

  private static boolean showed(JourneyState state, SymptomReported said, Symptom... signs) {
    return Together.showed(state.signs(), said.at(), signs);
  }
}
