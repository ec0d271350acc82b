package org.milktide.domain.plan;

import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.JourneyState;

/** All that a plan is made from, but the catalogue and the time. */
public record Situation(JourneyState state, RecentFeeds feeds, Memory memory) {
  public static Situation unheard(JourneyId id) {
    return new Situation(JourneyState.unheard(id), RecentFeeds.NONE, Memory.EMPTY);
  }
}
