package org.milktide.portal.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a partner's journeys.
 *
 * @param next the address of the next page; null: this is the last
 */
record JourneyList(List<Line> journeys, @Nullable String next) {
  JourneyList {
    journeys = List.copyOf(journeys);
  }

  /**
   * A journey in short.
   *
   * @param ref the partner's own reference; null: it gave none
   * @param standing whether messages flow, and if not, why
   * @param nextDueAt when the journey is planned next; null: nothing will be due as things are
   */
  record Line(
      String journeyId, @Nullable String ref, String standing, @Nullable Instant nextDueAt) {}
}
