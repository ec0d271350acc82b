package org.milktide.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milktide.domain.time.Timetable;

/** The timetable's arithmetic against a clock that is read minute by minute. */
class WallClockTest {
  private static final long SEED = 20270307;
  private static final int CHANGES_OF_A_ZONE = 5;
  private static final int MERGE_MINUTES = 120;
  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2040-01-01T00:00:00Z");

  private final Random random = new Random(SEED);
  private final Lives lives = new Lives(random, 1);

  @Test
  void releasesAreWhereAClockReadMinuteByMinuteHasThemAroundTheChangesOfEveryZone() {
    for (ZoneId zone : Lives.ZONES) {
      for (ZoneOffsetTransition change : changes(zone)) {
        lives.around(change);
        Timetable times = new Timetable(zone, lives.quiet(), lives.rhythm());
        Instant from = change.getInstant().minus(lives.minutes(2880)).plus(lives.minutes(1440));
        WallClock clock = new WallClock(times, from.minus(Duration.ofDays(9)));

        assertThat(times.firstAllowed(from))
            .as("seed %d, %s, allowed from %s", SEED, times, from)
            .isEqualTo(first(clock, from, false));
        assertThat(times.nextRelease(from))
            .as("seed %d, %s, release from %s", SEED, times, from)
            .isEqualTo(first(clock, from, true));
      }
    }
  }

  /** Some changes of every zone, and all that skipped most of a day. */
  private List<ZoneOffsetTransition> changes(ZoneId zone) {
    List<ZoneOffsetTransition> all = new ArrayList<>();
    Instant at = FIRST;
    ZoneOffsetTransition next = zone.getRules().nextTransition(at);
    while (next != null && next.getInstant().isBefore(LAST)) {
      all.add(next);
      next = zone.getRules().nextTransition(next.getInstant());
    }
    int share = Math.max(1, all.size() / CHANGES_OF_A_ZONE);
    return all.stream()
        .filter(
            change ->
                change.getInstant().equals(change.getInstant().truncatedTo(ChronoUnit.MINUTES)))
        .filter(change -> change.getDuration().toHours() > 12 || random.nextInt(share) == 0)
        .toList();
  }

  private static Instant first(WallClock clock, Instant from, boolean release) {
    long minute = WallClock.minute(from);
    while (release ? !isRelease(clock, minute) : clock.isQuiet(minute)) {
      minute++;
    }
    return WallClock.instant(minute);
  }

  /** An open slot, or a delayed one that no other follows within two hours. */
  private static boolean isRelease(WallClock clock, long minute) {
    if (clock.isOpenSlot(minute) || !clock.isEndOfDelay(minute)) {
      return clock.isOpenSlot(minute);
    }
    for (long next = minute + 1; next < minute + MERGE_MINUTES; next++) {
      if (clock.isOpenSlot(next) || clock.isEndOfDelay(next)) {
        return false;
      }
    }
    return true;
  }
}
