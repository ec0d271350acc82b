package org.milktide.domain.event;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The times of day at which a parent wants to be reminded to express (R47), by their own clock, to
 * the minute. At most one lies in the night, from 23:00 to 06:00 (clinical.md section 5).
 */
public record PumpTimes(SortedSet<LocalTime> times) {
  /** Nobody expresses more often: every two hours. */
  public static final int MOST = 12;

  private static final LocalTime NIGHT_BEGINS = LocalTime.of(23, 0);
  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  public PumpTimes {
    SortedSet<LocalTime> minutes = new TreeSet<>();
    times.forEach(time -> minutes.add(time.truncatedTo(ChronoUnit.MINUTES)));
    times = Collections.unmodifiableSortedSet(minutes);
    if (times.size() > MOST) {
      throw new IllegalArgumentException("holds more than " + MOST + " times");
    }
    if (times.stream().filter(PumpTimes::isNight).count() > 1) {
      throw new IllegalArgumentException("holds more than one time between 23:00 and 06:00");
    }
  }

  /** These times, however often each is named. */
  public static PumpTimes of(Collection<LocalTime> times) {
    return new PumpTimes(new TreeSet<>(times));
  }

  private static boolean isNight(LocalTime time) {
    return !time.isBefore(NIGHT_BEGINS) || time.isBefore(NIGHT_ENDS);
  }
}
