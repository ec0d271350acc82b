package org.milktide.domain.occasion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.milktide.domain.feeding.ClusterFeeding;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.Known;

/**
 * R21: fewer than eight sessions and fewer wet diapers than are asked about in the same 24 hours,
 * on days of life 2 to 14 (ELHT, clinical.md 7.3 source 38): two signals, so the safety questions.
 * Not of a baby that is back at its birth weight and of which no sign was reported for three days.
 *
 * <p>The same questions take the place of R39 where a cluster of feeds comes with few wet diapers,
 * and follow the answer "yes, that is all of them" to R19b.
 */
final class FewFeedsAndDiapers {
  private static final int FEW = 8;
  private static final RuleId IS_THAT_ALL = new RuleId("R19b");
  private static final String YES = "yes";

  private FewFeedsAndDiapers() {}

  static List<Occasion> find(RecentFeeds log, Counts counts) {
    Stream<Occasion> blocks =
        counts.babies().stream()
            .flatMap(
                baby ->
                    baby.blocks(FewFeeds.FIRST_DAY, FewFeeds.LAST_DAY).stream()
                        .filter(block -> isAsked(baby, block, counts))
                        .map(block -> counts.after(block, Counts.GRACE, anchor(), baby)));
    Stream<Occasion> clusters =
        ClusterFeeding.find(log, counts.family()).stream()
            .filter(cluster -> FeedClusters.isDry(cluster, counts))
            .flatMap(cluster -> instead(cluster, counts).stream());
    return Stream.of(blocks, clusters, afterYes(counts).stream()).flatMap(all -> all).toList();
  }

  private static Anchor anchor() {
    return Anchor.FEW_FEEDS_AND_DIAPERS;
  }

  static boolean isAsked(BabyLog log, Block block, Counts counts) {
    return log.sessions(block) < FEW
        && log.isAnySessionToldInTime(block)
        && counts.isWetLow(log, block)
        && !isBackAndWell(log, block.until(), counts);
  }

  private static boolean isBackAndWell(BabyLog log, Instant at, Counts counts) {
    return counts.family().isBirthWeightBack(log.baby()) && counts.isWell(log, at);
  }

  private static Optional<Occasion> instead(ClusterFeeding.Cluster cluster, Counts counts) {
    return counts.babies().stream()
        .filter(log -> log.baby().equals(cluster.baby()))
        .filter(log -> isOfAge(log.dayAt(cluster.seenAt())))
        .filter(log -> !isBackAndWell(log, cluster.seenAt(), counts))
        .map(
            log ->
                new Occasion(
                    anchor(),
                    OccasionNames.of("cluster", cluster.baby(), cluster.startedAt().toString()),
                    cluster.seenAt(),
                    cluster.heardAt(),
                    counts.inputs(log, FeedClusters.before(cluster, log))))
        .findFirst();
  }

  private static boolean isOfAge(int day) {
    return day >= FewFeeds.FIRST_DAY && day <= FewFeeds.LAST_DAY;
  }

  private static Optional<Occasion> afterYes(Counts counts) {
    Known<String> answer = counts.profile().answers().get(IS_THAT_ALL);
    if (answer == null || !answer.value().equals(YES)) {
      return Optional.empty();
    }
    Instant at = answer.stamp().time();
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("answer", YES);
    return counts.belowBirthWeight().stream()
        .filter(log -> isOfAge(log.dayAt(at)))
        .map(
            _ ->
                new Occasion(
                    anchor(), new Occurrence("answer:" + at), at, answer.arrivedAt(), inputs))
        .findFirst();
  }
}
