package org.milktide.domain.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.guidance.Anchor;

/**
 * What to do for a journey now, and what comes.
 *
 * @param releases what leaves now, at most one for each person and channel
 * @param skips items whose time has passed unsent
 * @param upcoming what will be due, soonest first
 * @param wakeAt when to look again although nothing is known to be due: the end of a pause
 */
public record Plan(
    List<Release> releases, List<Skip> skips, List<Upcoming> upcoming, @Nullable Instant wakeAt) {
  public Plan {
    releases = List.copyOf(releases);
    skips = List.copyOf(skips);
    upcoming = upcoming.stream().sorted(Comparator.comparing(Upcoming::dueAt)).toList();
  }

  /**
   * What will be due as far as people should be told: not what would be asked only if nothing more
   * were logged or heard until then.
   */
  public List<Upcoming> foreseen() {
    return upcoming.stream().filter(one -> !isOfSilence(one.item().reason().anchor())).toList();
  }

  private static boolean isOfSilence(Anchor anchor) {
    return anchor.isFromCounts() || anchor == Anchor.LAST_HEARD;
  }

  /** When the journey has to be planned next; empty when nothing will ever be due as things are. */
  public Optional<Instant> nextDueAt() {
    Optional<Instant> first = upcoming.stream().map(Upcoming::dueAt).findFirst();
    return wakeAt == null ? first : Optional.of(wakeAt);
  }
}
