package org.milktide.domain.occasion;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.feeding.MilkEntry;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;

/**
 * R51: formula joins, or takes over, where the plan was to breastfeed: somebody changed the plan
 * after the birth, or a first bottle of formula stands in the log. Who planned it from the start,
 * or changed the plan before the birth, is told nothing; nor is who stopped.
 */
final class FormulaBegun {
  private FormulaBegun() {}

  static List<Occasion> find(JourneyState state, RecentFeeds log) {
    Optional<Instant> birth = state.family().birth();
    if (birth.isEmpty() || Known.isTrue(state.stopped()) || state.placement() != null) {
      return List.of();
    }
    Known<Boolean> told = state.formulaBegun();
    if (told != null) {
      Instant at = told.stamp().time();
      return told.value() && !at.isBefore(birth.get())
          ? List.of(occasion(at, told.arrivedAt()))
          : List.of();
    }
    return log.milk().of(MilkEntry.What.FORMULA_FED).stream()
        .filter(feed -> !feed.at().isBefore(birth.get()))
        .limit(1)
        .map(feed -> occasion(feed.at(), feed.arrivedAt()))
        .toList();
  }

  private static Occasion occasion(Instant at, Instant heardAt) {
    return new Occasion(
        Anchor.FORMULA_BEGUN, Occurrence.ONCE, at, heardAt, Collections.emptySortedMap());
  }
}
