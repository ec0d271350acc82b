package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.milktide.domain.feeding.RecentEntry;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.Occurrence;

/**
 * R23: twelve hours without any entry after a log that was kept regularly, on days of life 1 to 14
 * (a choice of design, clinical.md 7.3). Once for a journey: who pauses again knows how.
 */
final class QuietLog {
  private static final Duration QUIET = Duration.ofHours(12);
  private static final int LAST_DAY = 14;
  private static final Occurrence ONCE = new Occurrence("quiet-log");

  private QuietLog() {}

  static List<Occasion> find(Counts counts) {
    return counts.babies().stream()
        .filter(log -> !log.entries().isEmpty())
        .max(Comparator.comparing(log -> last(log).at()))
        .flatMap(log -> quiet(log, counts))
        .stream()
        .toList();
  }

  private static RecentEntry last(BabyLog log) {
    return log.entries().getLast();
  }

  private static Optional<Occasion> quiet(BabyLog log, Counts counts) {
    RecentEntry last = last(log);
    Instant at = last.at().plus(QUIET);
    Completeness.Kind regular =
        Completeness.of(log, counts.profile(), last.at().plus(Duration.ofSeconds(1)));
    if (log.dayAt(at) > LAST_DAY || regular == Completeness.Kind.NO) {
      return Optional.empty();
    }
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("hours", String.valueOf(QUIET.toHours()));
    inputs.put("regular", Counts.word(regular));
    return Optional.of(new Occasion(Anchor.QUIET_LOG, ONCE, at, last.arrivedAt(), inputs));
  }
}
