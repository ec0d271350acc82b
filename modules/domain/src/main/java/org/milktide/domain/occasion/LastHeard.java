package org.milktide.domain.occasion;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.journey.Changes;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;

/**
 * R60: the parent's last word, after a birth. What counts is what they do: pages that they changed
 * something on, answers, log entries. Nobody counts opened mails. Before a birth the due date has
 * questions of its own (R07, R08); after a loss nobody is asked.
 */
public final class LastHeard {
  private LastHeard() {}

  static List<Occasion> find(JourneyState state, RecentFeeds log) {
    Family family = state.family();
    if (!family.isBorn() || family.latestLoss().isPresent()) {
      return List.of();
    }
    Instant at = at(state, log);
    return List.of(
        new Occasion(Anchor.LAST_HEARD, Occurrence.ONCE, at, at, Collections.emptySortedMap()));
  }

  /** When the parent was last heard: never before they confirmed and the baby was born. */
  public static Instant at(JourneyState state, RecentFeeds log) {
    return Stream.of(
            state.family().birth().orElse(null),
            confirmed(state.parent().consent()),
            Changes.lastWord(state).orElse(null),
            log.milk().lastSaidAt())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static @Nullable Instant confirmed(@Nullable Known<?> consent) {
    return consent == null ? null : consent.arrivedAt();
  }
}
