package org.milktide.domain.occasion;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.milktide.domain.feeding.ClusterFeeding;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;

/**
 * R39: clusters of feeds as occasions (NHS Berkshire, clinical.md 2.2 and 7.3), unless few wet
 * diapers were logged in the 24 hours before: then R21 asks instead.
 */
final class FeedClusters {
  private FeedClusters() {}

  static List<Occasion> find(RecentFeeds log, Counts counts) {
    return ClusterFeeding.find(log, counts.family()).stream()
        .filter(cluster -> !isDry(cluster, counts))
        .map(FeedClusters::occasion)
        .toList();
  }

  /** Whether fewer wet diapers than are asked about were logged in the 24 hours before. */
  static boolean isDry(ClusterFeeding.Cluster cluster, Counts counts) {
    return counts.babies().stream()
        .filter(log -> log.baby().equals(cluster.baby()))
        .anyMatch(log -> counts.isWetLow(log, before(cluster, log)));
  }

  /** The 24 hours before a cluster was one, judged by the day of life on which they began. */
  static Block before(ClusterFeeding.Cluster cluster, BabyLog log) {
    Instant from = cluster.seenAt().minus(BabyLog.BLOCK);
    int day = Math.max(1, log.dayAt(cluster.seenAt()) - 1);
    return new Block(cluster.baby(), day, from, cluster.seenAt());
  }

  private static Occasion occasion(ClusterFeeding.Cluster cluster) {
    return new Occasion(
        Anchor.CLUSTER,
        OccasionNames.of("cluster", cluster.baby(), cluster.startedAt().toString()),
        cluster.seenAt(),
        cluster.heardAt(),
        Collections.emptySortedMap());
  }
}
