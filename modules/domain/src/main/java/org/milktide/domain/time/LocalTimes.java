package org.milktide.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.function.Predicate;

/** Resolves wall-clock times to instants the way people expect across clock changes. */
public final class LocalTimes {
  private LocalTimes() {}

  /**
   * The instant of a wall-clock time in a zone. A time that does not exist (the clock jumped over
   * it) means the first instant after the gap; a time that occurs twice means the first. {@code
   * java.time} differs for gaps: it adds the gap's length.
   */
  public static Instant firstInstant(LocalDateTime local, ZoneId zone) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition change = rules.getTransition(local);
    if (change == null) {
      return local.toInstant(rules.getOffset(local));
    }
    return change.isGap() ? change.getInstant() : local.toInstant(change.getOffsetBefore());
  }

  /**
   * The instant of a time of day on a date, or empty where the zone has no such date (Samoa had no
   * 30 December 2011).
   */
  public static Optional<Instant> onDate(LocalDate date, LocalTime time, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(date.atTime(time));
    if (change != null && change.isGap() && spansDate(change, date)) {
      return Optional.empty();
    }
    return Optional.of(firstInstant(date.atTime(time), zone));
  }

  private static boolean spansDate(ZoneOffsetTransition gap, LocalDate date) {
    return !gap.getDateTimeBefore().isAfter(date.atStartOfDay())
        && !gap.getDateTimeAfter().isBefore(date.plusDays(1).atStartOfDay());
  }

  /** The first instant of a local date; of the next date that exists, where it does not. */
  public static Instant startOfDay(LocalDate date, ZoneId zone) {
    return firstInstant(date.atStartOfDay(), zone);
  }

  /** The date on the wall at an instant. */
  public static LocalDate dateAt(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }

  /**
   * The first instant, at or after a start, whose wall clock is as wanted. The wanted times of day
   * begin at {@code boundary}; a clock change may also jump into them.
   */
  static Instant firstWhere(
      Predicate<LocalTime> wanted, LocalTime boundary, Instant start, ZoneId zone) {
    ZoneRules rules = zone.getRules();
    Instant at = start;
    while (!wanted.test(at.atZone(zone).toLocalTime())) {
      Instant reached = nextReading(boundary, at, zone);
      ZoneOffsetTransition change = rules.nextTransition(at);
      at = change == null || change.getInstant().isAfter(reached) ? reached : change.getInstant();
    }
    return at;
  }

  /** When the clock next reads a time of day, if it does not change before. */
  private static Instant nextReading(LocalTime reading, Instant after, ZoneId zone) {
    LocalDateTime local = after.atZone(zone).toLocalDateTime();
    LocalDateTime next = local.toLocalDate().atTime(reading);
    if (!next.isAfter(local)) {
      next = next.plusDays(1);
    }
    return next.toInstant(zone.getRules().getOffset(after));
  }
}
