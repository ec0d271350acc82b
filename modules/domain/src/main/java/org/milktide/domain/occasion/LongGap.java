package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.feeding.RecentFeed;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Family;

/**
 * R22: no session for four hours since the last one began, on days of life 1 to 14, in a log that
 * is kept regularly (Mayo, clinical.md 2.2 and 7.3 source 27); three hours after a birth at 34w0d
 * to 36w6d or where jaundice was reported (IABLE, source 26; NHS SNEE, source 44). Fifteen minutes
 * of grace, once for each gap, elapsed time whatever the wall clock does. It ends for good when the
 * baby is back at its birth weight (R33).
 */
final class LongGap {
  private static final Duration GAP = Duration.ofHours(4);
  private static final Duration SHORT_GAP = Duration.ofHours(3);
  private static final Duration GRACE = Duration.ofMinutes(15);
  private static final int LAST_DAY = 14;

  /** 34w0d and 37w0d. */
  private static final int LATE_PRETERM_DAYS = 238;

  private static final int TERM_DAYS = 259;

  private LongGap() {}

  static List<Occasion> find(Counts counts) {
    return counts.belowBirthWeight().stream()
        .filter(log -> !log.sessions().isEmpty())
        .flatMap(log -> gap(log, log.sessions().getLast(), counts).stream())
        .toList();
  }

  private static Optional<Occasion> gap(BabyLog log, RecentFeed last, Counts counts) {
    Duration gap = gap(log.baby(), counts.family());
    Instant at = last.startedAt().plus(gap).plus(GRACE);
    Completeness.Kind regular = Completeness.of(log, counts.profile(), at);
    if (last.isBackfill() || log.dayAt(at) > LAST_DAY || regular == Completeness.Kind.NO) {
      return Optional.empty();
    }
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("hours", String.valueOf(gap.toHours()));
    inputs.put("regular", Counts.word(regular));
    return Optional.of(
        new Occasion(
            Anchor.LONG_GAP,
            OccasionNames.of("gap", log.baby(), last.startedAt().toString()),
            at,
            last.arrivedAt(),
            inputs));
  }

  private static Duration gap(BabyId baby, Family family) {
    boolean isJaundiced =
        family.signs(baby).of(Symptom.JAUNDICE).isPresent()
            || family.signs(baby).of(Symptom.JAUNDICE_SPREADING).isPresent();
    return isJaundiced || family.isBornBetween(LATE_PRETERM_DAYS, TERM_DAYS) ? SHORT_GAP : GAP;
  }
}
