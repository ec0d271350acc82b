package org.milktide.domain.life;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.milktide.domain.time.Rhythm;
import org.milktide.domain.time.Timetable;

/**
 * A wall clock that is read minute by minute with nothing but the offsets of {@code java.time}: too
 * slow for the product, and simple enough to be believed. Minutes are counted from 1970 in UTC.
 */
final class WallClock {
  private static final int DAY = 1440;

  private final ZoneRules rules;
  private final Rhythm rhythm;
  private final int quietStart;
  private final int quietLength;
  private final int slotTime;
  private final BitSet quiet = new BitSet();
  private final BitSet slots = new BitSet();
  private final Set<Long> seenDates = new HashSet<>();
  private final long first;
  private long readUntil;
  private long latestReading;
  private long lastDate = Long.MIN_VALUE;
  private long nextDate;

  /** The clock of this timetable from an instant on; it is read as far as it is asked for. */
  WallClock(Timetable times, Instant from) {
    rules = times.zone().getRules();
    rhythm = times.rhythm();
    quietStart = minuteOfDay(times.quiet().start());
    quietLength = Math.floorMod(minuteOfDay(times.quiet().end()) - quietStart, DAY);
    slotTime = slotTime(rhythm);
    first = minute(from);
    readUntil = first;
    latestReading = reading(first) - 1;
    nextDate = Math.floorDiv(latestReading - slotTime, DAY) + 1;
  }

  static long minute(Instant at) {
    if (at.getEpochSecond() % 60 != 0 || at.getNano() != 0) {
      throw new IllegalArgumentException(at + " is not on a full minute");
    }
    return at.getEpochSecond() / 60;
  }

  static Instant instant(long minute) {
    return Instant.ofEpochSecond(60 * minute);
  }

  private static int minuteOfDay(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static int slotTime(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.AsItComes() -> 0;
      case Rhythm.Daily(LocalTime at) -> minuteOfDay(at);
      case Rhythm.Weekly(DayOfWeek _, LocalTime at) -> minuteOfDay(at);
    };
  }

  /** What the clock reads, in minutes since its own 1970. */
  private long reading(long minute) {
    return Math.floorDiv(60 * minute + rules.getOffset(instant(minute)).getTotalSeconds(), 60);
  }

  private int index(long minute) {
    while (readUntil <= minute) {
      read(readUntil);
      readUntil++;
    }
    return Math.toIntExact(minute - first);
  }

  /** A slot is the first minute at which the clock reads its time, or jumps past it. */
  private void read(long minute) {
    int index = Math.toIntExact(minute - first);
    long reading = reading(minute);
    quiet.set(index, Math.floorMod(reading - quietStart, DAY) < quietLength);
    long date = Math.floorDiv(reading, DAY);
    if (date != lastDate) {
      seenDates.add(date);
      lastDate = date;
    }
    latestReading = Math.max(latestReading, reading);
    while (nextDate * DAY + slotTime <= latestReading) {
      if (isWanted(nextDate)) {
        slots.set(index);
      }
      nextDate++;
    }
  }

  /** A date that the clock jumped over has no slot. */
  private boolean isWanted(long date) {
    return seenDates.contains(date)
        && switch (rhythm) {
          case Rhythm.AsItComes() -> false;
          case Rhythm.Daily(LocalTime _) -> true;
          case Rhythm.Weekly(DayOfWeek day, LocalTime _) ->
              LocalDate.ofEpochDay(date).getDayOfWeek() == day;
        };
  }

  boolean isQuiet(long minute) {
    return quiet.get(index(minute));
  }

  /** Whether the rhythm has a slot here that is not in quiet hours. */
  boolean isOpenSlot(long minute) {
    return !isQuiet(minute) && (rhythm instanceof Rhythm.AsItComes || slots.get(index(minute)));
  }

  /** Whether quiet hours end here that delayed a slot. */
  boolean isEndOfDelay(long minute) {
    long before = minute - 1;
    while (!isQuiet(minute) && before >= first && isQuiet(before)) {
      if (slots.get(index(before))) {
        return true;
      }
      before--;
    }
    return false;
  }

  boolean hasOpenSlot(long from, long until) {
    for (long minute = from; minute < until; minute++) {
      if (isOpenSlot(minute)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any minute of these is not quiet. */
  boolean isEverOpen(long from, long until) {
    for (long minute = from; minute < until; minute++) {
      if (!isQuiet(minute)) {
        return true;
      }
    }
    return false;
  }
}
