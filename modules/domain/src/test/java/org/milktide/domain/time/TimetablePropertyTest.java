package org.milktide.domain.time;

import static org.assertj.core.api.Assertions.fail;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of releases for any rhythm and quiet hours, at every clock change of every zone. */
class TimetablePropertyTest {
  private static final long SEED = 20270302;

  private final Random random = new Random(SEED);

  @Test
  void aReleaseIsTheRightOneAtEveryChangeOfEveryZone() {
    for (ZoneId zone : Zones.all()) {
      for (ZoneOffsetTransition change : Zones.changes(zone)) {
        Timetable times = new Timetable(zone, Zones.quiet(random), rhythm());
        Instant from = Zones.around(change, random).get(random.nextInt(4));
        assertRight(times, from);
      }
    }
  }

  private Rhythm rhythm() {
    return switch (random.nextInt(5)) {
      case 0 -> new Rhythm.AsItComes();
      case 1 -> new Rhythm.Weekly(DayOfWeek.of(1 + random.nextInt(7)), Zones.quarter(random));
      default -> new Rhythm.Daily(Zones.quarter(random));
    };
  }

  private void assertRight(Timetable times, Instant from) {
    Instant release = times.nextRelease(from);
    Instant later = from.plusSeconds(random.nextInt(200_000));
    String wrong = "";
    if (release.isBefore(from) || times.isQuiet(release)) {
      wrong = "is too early or quiet";
    } else if (!times.nextRelease(release).equals(release)) {
      wrong = "is not its own next release";
    } else if (times.nextRelease(later).isBefore(release)) {
      wrong = "is after the release from " + later;
    } else if (!isRelease(times, release)) {
      wrong = "belongs to no slot";
    } else if (passesASlot(times, from, release)) {
      wrong = "passes a slot that was not quiet";
    }
    if (!wrong.isEmpty()) {
      fail("seed %d: %s from %s: %s %s", SEED, times, from, release, wrong);
    }
  }

  private static boolean isRelease(Timetable times, Instant release) {
    return times.rhythm() instanceof Rhythm.AsItComes
        || slots(times, release.minus(Duration.ofDays(2)), release).stream()
            .anyMatch(slot -> times.firstAllowed(slot).equals(release));
  }

  private static boolean passesASlot(Timetable times, Instant from, Instant release) {
    return slots(times, from, release).stream()
        .anyMatch(slot -> !slot.isBefore(from) && slot.isBefore(release) && !times.isQuiet(slot));
  }

  /** The slots of all dates between two instants. */
  private static List<Instant> slots(Timetable times, Instant from, Instant until) {
    List<Instant> slots = new ArrayList<>();
    LocalDate last = LocalTimes.dateAt(until, times.zone());
    LocalDate date = LocalTimes.dateAt(from, times.zone());
    for (; !date.isAfter(last); date = date.plusDays(1)) {
      switch (times.rhythm()) {
        case Rhythm.AsItComes() -> slots.add(from);
        case Rhythm.Daily(var at) ->
            LocalTimes.onDate(date, at, times.zone()).ifPresent(slots::add);
        case Rhythm.Weekly(var day, var at) -> {
          if (date.getDayOfWeek() == day) {
            LocalTimes.onDate(date, at, times.zone()).ifPresent(slots::add);
          }
        }
      }
    }
    return slots;
  }
}
