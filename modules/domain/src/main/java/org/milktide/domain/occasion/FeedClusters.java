package org.milktide.domain.occasion;

import java.util.Collections;
import java.util.List;
import org.milktide.domain.feeding.ClusterFeeding;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.journey.Family;

/** R39: clusters of feeds as occasions. */
final class FeedClusters {
  private FeedClusters() {}

  static List<Occasion> find(RecentFeeds log, Family family) {
    return ClusterFeeding.find(log, family).stream().map(FeedClusters::occasion).toList();
  }

  private static Occasion occasion(ClusterFeeding.Cluster cluster) {
    return new Occasion(
        Anchor.CLUSTER,
        new Occurrence("cluster:" + cluster.baby() + ":" + cluster.startedAt()),
        cluster.seenAt(),
        cluster.heardAt(),
        Collections.emptySortedMap());
  }
}
