package org.milktide.domain.journey;

import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.Symptom;

/** Folds what was seen into a journey's state. */
final class Observing {
  private Observing() {}

  static void fold(Draft draft, Observation said, JourneyEvent event) {
    switch (said) {
      case Observation.WeightRecorded weighed ->
          draft.baby(
              weighed.babyId(), b -> b.withWeight(Known.heard(b.weight(), weight(weighed), event)));
      case Observation.BirthWeightRegained(var baby) ->
          draft.baby(baby, b -> b.withRegained(Known.heard(b.regained(), true, event)));
      case Observation.SymptomReported report -> reported(draft, report, event);
      case Observation.PlacementRecorded(var date) ->
          draft.placement = Known.heard(draft.placement, date, event);
    }
  }

  private static Weight weight(Observation.WeightRecorded weighed) {
    return new Weight(weighed.grams(), Boolean.TRUE.equals(weighed.teamKnows()), weighed.at());
  }

  private static void reported(
      Draft draft, Observation.SymptomReported report, JourneyEvent event) {
    if (report.symptom().of() == Symptom.Of.BABY) {
      draft.baby(report.babyId(), b -> b.withSigns(b.signs().with(report, event)));
    } else {
      draft.signs = draft.signs.with(report, event);
    }
  }
}
