package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milktide.domain.feeding.DaySessions;
import org.milktide.domain.feeding.RecentFeed;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;

/**
 * R40: on each of two running days at least three sessions more than the mean of the seven days
 * before, near the ages at which many parents notice days of more feeds: 10 days, 3 weeks, 6 weeks
 * and 3 months, two days more or less (La Leche League Canada, clinical.md 2.2 and 7.3 source 46).
 * Days are those of UTC. All seven days need an entry, or the mean says nothing. A sign reported in
 * the last three days speaks against it: that may be an illness.
 */
final class MoreFeeds {
  private static final SortedMap<Integer, String> AGES =
      new TreeMap<>(Map.of(10, "d10", 21, "w3", 42, "w6", 91, "mo3"));

  private static final int NEAR = 2;
  private static final int DAYS = 7;
  private static final int MORE = 3;

  private MoreFeeds() {}

  static List<Occasion> find(RecentFeeds log, Counts counts) {
    return counts.babies().stream().flatMap(baby -> find(baby, log, counts).stream()).toList();
  }

  /** The earliest of each age. */
  private static List<Occasion> find(BabyLog baby, RecentFeeds log, Counts counts) {
    Map<LocalDate, List<RecentFeed>> kept =
        baby.sessions().stream()
            .filter(session -> !session.isBackfill())
            .collect(Collectors.groupingBy(session -> dayOf(session.startedAt())));
    Map<LocalDate, Integer> sessions = new HashMap<>();
    log.days().stream()
        .filter(day -> counts.family().resolve(day.babyId()).equals(baby.baby()))
        .forEach((DaySessions day) -> sessions.merge(day.day(), day.sessions(), Integer::sum));
    kept.forEach((day, starts) -> sessions.put(day, starts.size()));
    return kept.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(day -> spurt(baby, day.getKey(), day.getValue(), sessions).stream())
        .filter(occasion -> counts.isWell(baby, occasion.at()))
        .collect(Collectors.toMap(Occasion::occurrence, one -> one, (one, _) -> one, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  private static Optional<Occasion> spurt(
      BabyLog baby, LocalDate day, List<RecentFeed> starts, Map<LocalDate, Integer> sessions) {
    List<Integer> week =
        IntStream.rangeClosed(2, DAYS + 1)
            .mapToObj(back -> sessions.getOrDefault(day.minusDays(back), 0))
            .toList();
    double mean = week.stream().mapToInt(one -> one).average().orElseThrow();
    int enough = (int) Math.ceil(mean + MORE);
    if (week.contains(0)
        || sessions.getOrDefault(day.minusDays(1), 0) < enough
        || starts.size() < enough) {
      return Optional.empty();
    }
    RecentFeed decisive = starts.get(enough - 1);
    return age(baby, decisive.startedAt())
        .map(age -> occasion(baby, age, decisive, starts.subList(0, enough), mean));
  }

  private static Optional<String> age(BabyLog baby, Instant at) {
    int days = (int) Duration.between(baby.birth(), at).toDays();
    return AGES.entrySet().stream()
        .filter(age -> Math.abs(age.getKey() - days) <= NEAR)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Occasion occasion(
      BabyLog baby, String age, RecentFeed decisive, List<RecentFeed> feeds, double mean) {
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("feeds", String.valueOf(feeds.size()));
    inputs.put("mean", String.valueOf(Math.round(mean)));
    return new Occasion(
        Anchor.MORE_FEEDS,
        OccasionNames.of("more-feeds", baby.baby(), age),
        decisive.startedAt(),
        feeds.stream().map(RecentFeed::arrivedAt).max(Instant::compareTo).orElseThrow(),
        inputs);
  }

  private static LocalDate dayOf(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
