package org.milktide.portal.check;

import java.util.List;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Standing;
import org.milktide.portal.visit.Visit;

/** Whom the list is about, as the journey stands. */
final class Asked {
  private Asked() {}

  /** In the order of the page. */
  static List<Symptom.Of> of(Visit visit) {
    JourneyState state = visit.state();
    Family family = state.family();
    if (visit.isLost()) {
      return List.of(Symptom.Of.PARENT);
    }
    boolean held = state.standing(visit.now()) instanceof Standing.Held;
    if (family.isBorn()) {
      return held && !isAfterLoss(state)
          ? List.of(Symptom.Of.PARENT)
          : List.of(Symptom.Of.BABY, Symptom.Of.PARENT);
    }
    return held ? List.of(Symptom.Of.PARENT) : List.of(Symptom.Of.PREGNANCY, Symptom.Of.PARENT);
  }

  /** One of several babies lives, and may need help while the parent has not chosen yet. */
  private static boolean isAfterLoss(JourneyState state) {
    return state.babies().values().stream().map(Baby::lost).anyMatch(Known::isTrue);
  }
}
