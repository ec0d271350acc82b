package org.milktide.domain.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A recipient's own time: zone, quiet hours and rhythm; which instants something may leave at. */
public record Timetable(ZoneId zone, QuietHours quiet, Rhythm rhythm) {
  /** A release delayed by quiet hours or an outage joins the next slot when that is this near. */
  public static final Duration MERGE = Duration.ofHours(2);

  /** Two slots back, one in front: enough for a slot that quiet hours moved by almost a day. */
  private static final int LOOK_BACK = 2;

  private static final int OTHER_WEEK = 14;

  /** The first instant at or after this one that is not quiet. */
  public Instant firstAllowed(Instant from) {
    return quiet.firstNotQuiet(from, zone);
  }

  public boolean isQuiet(Instant instant) {
    return quiet.isQuiet(instant, zone);
  }

  /**
   * The first release of a slot at or after this instant. A slot in quiet hours is released when
   * they end, or with the next slot if that is under {@link #MERGE} later.
   */
  public Instant nextRelease(Instant atOrAfter) {
    LocalDate today = LocalTimes.dateAt(atOrAfter, zone);
    return switch (rhythm) {
      case Rhythm.AsItComes() -> firstAllowed(atOrAfter);
      case Rhythm.Daily(LocalTime at) ->
          nextRelease(new Slots(today.minusDays(LOOK_BACK), at, 1), atOrAfter);
      case Rhythm.Weekly(DayOfWeek day, LocalTime at) -> {
        LocalDate first = today.with(TemporalAdjusters.previousOrSame(day)).minusWeeks(1);
        yield nextRelease(new Slots(first, at, 7), atOrAfter);
      }
    };
  }

  /**
   * The first release at or after this instant of the slots that are two weeks apart: at the
   * rhythm's time, on its day where it has one.
   *
   * @param since the first of these slots is two weeks after this date, or up to six days later
   */
  public Instant nextOtherWeek(LocalDate since, Instant atOrAfter) {
    LocalDate first = since.plusDays(OTHER_WEEK);
    LocalDate day =
        rhythm instanceof Rhythm.Weekly weekly
            ? first.with(TemporalAdjusters.nextOrSame(weekly.day()))
            : first;
    LocalDate near = LocalTimes.dateAt(atOrAfter, zone).minusDays(LOOK_BACK);
    long passed = Math.max(0, Math.floorDiv(ChronoUnit.DAYS.between(day, near), OTHER_WEEK));
    return nextRelease(
        new Slots(day.plusDays(passed * OTHER_WEEK), Rhythm.timeOf(rhythm), OTHER_WEEK), atOrAfter);
  }

  private Instant nextRelease(Slots slots, Instant atOrAfter) {
    Slots rest = slots;
    while (true) {
      Optional<Instant> slot = rest.first(zone);
      rest = rest.next();
      if (slot.isPresent()) {
        Instant release = firstAllowed(slot.get());
        boolean late = release.isAfter(slot.get());
        if (!release.isBefore(atOrAfter) && !(late && joinsNext(release, rest))) {
          return release;
        }
      }
    }
  }

  /** The next slot's own release counts: a slot that is quiet itself has nothing to join. */
  private boolean joinsNext(Instant release, Slots following) {
    return following
        .first(zone)
        .map(this::firstAllowed)
        .filter(next -> Duration.between(release, next).compareTo(MERGE) < 0)
        .isPresent();
  }

  /** The slots of a rhythm from a date on, so many days apart. */
  private record Slots(LocalDate date, LocalTime time, int days) {
    Optional<Instant> first(ZoneId zone) {
      return LocalTimes.onDate(date, time, zone);
    }

    Slots next() {
      return new Slots(date.plusDays(days), time, days);
    }
  }
}
