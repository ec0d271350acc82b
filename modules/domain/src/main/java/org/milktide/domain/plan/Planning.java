package org.milktide.domain.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Changes;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Pause;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Standing;

/** The plan function: decides everything, changes nothing, reads no clock. */
public final class Planning {
  private Planning() {}

  /**
   * What is due for each person of a journey at {@code now}, what was skipped and what comes.
   *
   * @param now the product clock's instant
   */
  public static Plan plan(Situation situation, Catalogue catalogue, Instant now) {
    return switch (situation.state().standing(now)) {
      case Standing.Active() -> active(situation, catalogue, now);
      case Standing.Paused(Instant until) -> silent(until);
      case Standing.Unconfirmed(), Standing.Lost(), Standing.Ended(), Standing.Held() ->
          silent(null);
    };
  }

  private static Plan silent(@Nullable Instant wakeAt) {
    return new Plan(List.of(), List.of(), List.of(), wakeAt);
  }

  private static Plan active(Situation situation, Catalogue catalogue, Instant now) {
    JourneyState state = situation.state();
    List<Release> releases = new ArrayList<>();
    List<Skip> skips = new ArrayList<>();
    List<Upcoming> upcoming = new ArrayList<>();
    state
        .recipients()
        .forEach(
            (RecipientId id, Recipient recipient) -> {
              if (recipient.isWilling()) {
                PersonPlan person =
                    new PersonPlan(situation, id, catalogue, floor(state, id, now), now);
                catalogue.items().stream()
                    .filter(item -> item.audience() == Audience.of(id))
                    .forEach(person::consider);
                releases.addAll(person.releases());
                skips.addAll(person.skips());
                upcoming.addAll(person.upcoming());
              }
            });
    return new Plan(releases, skips, upcoming, null);
  }

  /** Nothing is due for a time before the last change was heard or the last pause ended. */
  private static Instant floor(JourneyState state, RecipientId person, Instant now) {
    Instant heard = Changes.lastHeard(state, person);
    Pause pause = Known.valueOf(state.pause());
    Instant ended = pause == null ? null : pause.until();
    return ended != null && ended.isAfter(heard) && !ended.isAfter(now) ? ended : heard;
  }
}
