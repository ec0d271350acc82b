package org.milktide.domain.door;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.plan.Plan;
import org.milktide.domain.plan.Planning;
import org.milktide.domain.plan.Situation;

/** Decides what a batch of events changes; the store holds the lock and writes it down. */
public final class Door {
  private Door() {}

  /**
   * The change that these events make to a journey.
   *
   * @param events in any order; none that was applied before
   * @param now the product clock's instant
   */
  public static Change apply(
      Situation before, List<JourneyEvent> events, Catalogue catalogue, Instant now) {
    JourneyState state = before.state();
    RecentFeeds feeds = before.feeds();
    for (JourneyEvent event : events) {
      state = Fold.apply(state, event);
      feeds = feeds.apply(event);
    }
    boolean planChanged = !state.equals(before.state());
    boolean feedsChanged = !feeds.equals(before.feeds());
    Situation after = new Situation(state, feeds.prunedAt(now), before.memory());
    Plan plan = Planning.plan(after, catalogue, now);
    Instant nextDueAt = plan.releases().isEmpty() ? plan.nextDueAt().orElse(null) : now;
    return new Change(after, planChanged, feedsChanged, nextDueAt);
  }
}
