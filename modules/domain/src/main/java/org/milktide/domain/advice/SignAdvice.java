package org.milktide.domain.advice;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.event.Observation.SymptomReported;
import org.milktide.domain.journey.JourneyState;

/** Answers a sign that was reported, of a baby, of a parent or of a pregnancy. */
final class SignAdvice {
  private SignAdvice() {}

  static Optional<Advice> on(JourneyState state, SymptomReported said, Instant now) {
    Optional<Advice> advice =
        switch (said.symptom().of()) {
          case BABY ->
              BabyView.of(state, said.babyId()).flatMap(baby -> BabySigns.advice(baby, said));
          case PARENT -> ParentSigns.advice(state, said).map(AdviceKind::advice);
          case PREGNANCY -> PregnancySigns.advice(state, said.symptom()).map(AdviceKind::advice);
        };
    return advice.flatMap(found -> Asked.inTime(found, said.at(), now));
  }
}
