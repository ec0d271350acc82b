package org.milktide.domain.plan;

import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;

/** Whether what an item asks of a family is so. */
final class Conditions {
  private Conditions() {}

  static boolean hold(Item item, JourneyState state) {
    Family family = state.family();
    return item.conditions().stream().allMatch(condition -> holds(condition, state, family));
  }

  private static boolean holds(Condition condition, JourneyState state, Family family) {
    return switch (condition) {
      case NOT_BORN -> !family.isBorn();
      case MILK_NOT_NOTICED -> state.milkIn() == null;
      case LACTATING -> isLactating(state);
      case TERM -> !family.isPreterm();
      case PRETERM -> family.isPreterm();
      case AT_HOME -> !family.isAnyAway();
      case MULTIPLES -> family.size() > 1;
      case SINGLETON -> family.size() == 1;
    };
  }

  private static boolean isLactating(JourneyState state) {
    Known<Boolean> stopped = state.stopped();
    boolean goesOn = stopped == null || !stopped.value();
    Known<FeedingMode> mode = state.feedingMode();
    return goesOn && (mode == null || mode.value() != FeedingMode.FORMULA);
  }
}
