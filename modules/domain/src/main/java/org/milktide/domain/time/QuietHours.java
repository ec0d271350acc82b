package org.milktide.domain.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The hours in which nothing is sent: a half-open wall-clock window {@code [start, end)} that may
 * wrap midnight. {@code start == end} means none. Quiet is judged by the wall clock of the instant
 * itself, so it holds through every clock change.
 */
public record QuietHours(LocalTime start, LocalTime end) {
  public static final QuietHours DEFAULT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
  public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /**
   * Reads {@code 21:00-08:00}.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static QuietHours parse(String text) {
    String[] ends = text.strip().split("-", -1);
    try {
      if (ends.length == 2) {
        return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(expected(text), e);
    }
    throw new IllegalArgumentException(expected(text));
  }

  private static String expected(String text) {
    return "quiet hours '" + text + "' are not of the form 21:00-08:00";
  }

  /** Whether the wall clock is in the window at this time of day. */
  public boolean isQuiet(LocalTime time) {
    if (start.equals(end)) {
      return false;
    }
    boolean fromStart = !time.isBefore(start);
    boolean beforeEnd = time.isBefore(end);
    return start.isBefore(end) ? fromStart && beforeEnd : fromStart || beforeEnd;
  }

  public boolean isQuiet(Instant instant, ZoneId zone) {
    return isQuiet(instant.atZone(zone).toLocalTime());
  }

  /** The first instant at or after this one whose wall clock is not quiet. */
  public Instant firstNotQuiet(Instant from, ZoneId zone) {
    return LocalTimes.firstWhere(time -> !isQuiet(time), end, from, zone);
  }

  /** The first instant at or after this one whose wall clock is quiet; empty when none ever is. */
  public Optional<Instant> nextStart(Instant from, ZoneId zone) {
    return start.equals(end)
        ? Optional.empty()
        : Optional.of(LocalTimes.firstWhere(this::isQuiet, start, from, zone));
  }

  @Override
  public String toString() {
    return start + "-" + end;
  }
}
