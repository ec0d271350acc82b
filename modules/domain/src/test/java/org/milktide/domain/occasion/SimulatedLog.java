package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.feeding.EntryKey;
import org.milktide.domain.feeding.MilkLog;
import org.milktide.domain.feeding.RecentDiaper;
import org.milktide.domain.feeding.RecentFeed;
import org.milktide.domain.feeding.RecentFeeds;

/** What a family writes down of what happens: so much of it, and what is left out. */
final class SimulatedLog {
  /** What of a log is missing. */
  enum Missing {
    /** Any entry, each by itself. */
    EVENLY,
    /** All from 22:00 to 06:00 of some nights. */
    NIGHTS,
    /** All of six hours of some days, when somebody has the baby who does not log. */
    ONE_CARER
  }

  private static final int NIGHT_HOURS = 8;
  private static final int SHIFT_HOURS = 6;

  private final RandomGenerator random;
  private int entries;

  SimulatedLog(RandomGenerator random) {
    this.random = random;
  }

  RecentFeeds of(SimulatedBaby baby, double completeness, Missing missing) {
    Predicate<Instant> isLogged = isLogged(completeness, missing);
    List<RecentFeed> feeds = new ArrayList<>();
    for (Instant at : baby.sessions) {
      if (isLogged.test(at)) {
        feeds.add(new RecentFeed(key(), null, at, 5 + random.nextInt(20), told(at)));
      }
    }
    List<RecentDiaper> diapers = new ArrayList<>();
    for (Instant at : baby.wet) {
      if (isLogged.test(at)) {
        diapers.add(new RecentDiaper(key(), null, at, true, false, false, false, told(at)));
      }
    }
    for (Instant at : baby.stools) {
      if (isLogged.test(at)) {
        diapers.add(new RecentDiaper(key(), null, at, false, true, false, false, told(at)));
      }
    }
    return new RecentFeeds(
        feeds, Map.of(), diapers, List.of(), List.of(), Instant.EPOCH, MilkLog.NONE);
  }

  private EntryKey key() {
    return new EntryKey("simulated", String.valueOf(entries++));
  }

  private Instant told(Instant at) {
    return at.plus(Duration.ofMinutes(random.nextInt(30)));
  }

  private Predicate<Instant> isLogged(double completeness, Missing missing) {
    double left = 1 - completeness;
    return switch (missing) {
      case EVENLY -> any -> random.nextDouble() >= left;
      case NIGHTS -> {
        boolean[] nights = days(left * 24 / NIGHT_HOURS);
        yield at -> !(isNight(at) && nights[day(at.plus(Duration.ofHours(2)))]);
      }
      case ONE_CARER -> {
        boolean[] shifts = days(left * 24 / SHIFT_HOURS);
        int first = random.nextInt(24 - SHIFT_HOURS);
        yield at -> !(hour(at) >= first && hour(at) < first + SHIFT_HOURS && shifts[day(at)]);
      }
    };
  }

  private boolean[] days(double share) {
    boolean[] days = new boolean[SimulatedBaby.DAYS + 3];
    for (int i = 0; i < days.length; i++) {
      days[i] = random.nextDouble() < share;
    }
    return days;
  }

  private static int day(Instant at) {
    return (int) Duration.between(SimulatedBaby.BORN, at).toDays();
  }

  private static boolean isNight(Instant at) {
    return hour(at) >= 22 || hour(at) < 6;
  }

  private static int hour(Instant at) {
    return at.atOffset(ZoneOffset.UTC).getHour();
  }

  /** A log as it was when this had just been told. */
  static RecentFeeds until(RecentFeeds log, @Nullable Instant last) {
    Instant from = last == null ? Instant.EPOCH : last.minus(RecentFeeds.KEPT);
    Predicate<Instant> isKept = at -> !at.isBefore(from) && (last == null || !at.isAfter(last));
    return new RecentFeeds(
        log.feeds().stream().filter(feed -> isKept.test(feed.startedAt())).toList(),
        Map.of(),
        log.diapers().stream().filter(diaper -> isKept.test(diaper.at())).toList(),
        List.of(),
        List.of(),
        Instant.EPOCH,
        MilkLog.NONE);
  }
}
