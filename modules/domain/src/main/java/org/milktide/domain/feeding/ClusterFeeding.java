package org.milktide.domain.feeding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Family;

/**
 * R39: five sessions of one baby within four hours, on days of life 2 to 42. Cluster feeding is
 * common (NHS Berkshire, clinical.md 2.2). An incomplete log can only hide a cluster, never make
 * one, so this does not ask whether the log is complete.
 */
public final class ClusterFeeding {
  private static final int SESSIONS = 5;
  private static final Duration WITHIN = Duration.ofHours(4);
  private static final int FIRST_DAY = 2;
  private static final int LAST_DAY = 42;

  private ClusterFeeding() {}

  /**
   * A cluster.
   *
   * @param startedAt the start of its first session: its stable name
   * @param seenAt the start of the fifth session: when it was one
   * @param heardAt when the last of its sessions was heard of
   */
  public record Cluster(BabyId baby, Instant startedAt, Instant seenAt, Instant heardAt) {}

  /** The clusters of every living baby, oldest first; none shares a session with another. */
  public static List<Cluster> find(RecentFeeds recent, Family family) {
    TreeMap<BabyId, List<RecentFeed>> byBaby =
        recent.feeds().stream()
            .collect(
                Collectors.groupingBy(
                    feed -> family.resolve(feed.babyId()), TreeMap::new, Collectors.toList()));
    List<Cluster> found = new ArrayList<>();
    byBaby.forEach((baby, feeds) -> found.addAll(find(baby, Sessions.starts(feeds))));
    return found.stream()
        .filter(cluster -> isOfAge(family.dayOfLife(cluster.baby(), cluster.seenAt())))
        .sorted(Comparator.comparing(Cluster::seenAt))
        .toList();
  }

  private static boolean isOfAge(int dayOfLife) {
    return dayOfLife >= FIRST_DAY && dayOfLife <= LAST_DAY;
  }

  private static List<Cluster> find(BabyId baby, List<RecentFeed> starts) {
    List<Cluster> found = new ArrayList<>();
    int first = 0;
    while (first + SESSIONS <= starts.size()) {
      List<RecentFeed> five = starts.subList(first, first + SESSIONS);
      Instant start = five.getFirst().startedAt();
      Instant fifth = five.getLast().startedAt();
      if (Duration.between(start, fifth).compareTo(WITHIN) <= 0) {
        if (five.stream().noneMatch(RecentFeed::isBackfill)) {
          found.add(new Cluster(baby, start, fifth, heardAt(five)));
        }
        first += SESSIONS;
      } else {
        first++;
      }
    }
    return found;
  }

  private static Instant heardAt(List<RecentFeed> feeds) {
    return feeds.stream().map(RecentFeed::arrivedAt).max(Comparator.naturalOrder()).orElseThrow();
  }
}
