package org.milktide.domain.advice;

import java.util.Optional;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;

/** Which advice belongs to a sign of a pregnancy (CDC Hear Her). */
final class PregnancySigns {
  private PregnancySigns() {}

  /** After a birth or a loss, bleeding is the parent's own sign and the others are nobody's. */
  static Optional<AdviceKind> advice(JourneyState state, Symptom symptom) {
    if (!Known.isTrue(state.lost()) && !state.family().isBorn()) {
      return Optional.of(AdviceKind.PREGNANCY);
    }
    return symptom == Symptom.BLEEDING_IN_PREGNANCY
        ? Optional.of(AdviceKind.EMERGENCY_PARENT)
        : Optional.empty();
  }
}
