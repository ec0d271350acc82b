package org.milktide.domain.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Due dates that can be one: at most 300 days ahead and 60 days past, by the event's own time. */
final class DueDates {
  private static final int MOST_AHEAD_DAYS = 300;
  private static final int MOST_PAST_DAYS = 60;

  private DueDates() {}

  static LocalDate plausible(Fields fields, String name, Instant time) {
    return checked(fields, name, fields.date(name), time);
  }

  static @Nullable LocalDate optional(Fields fields, String name, Instant time) {
    LocalDate date = fields.optionalDate(name);
    return date == null ? null : checked(fields, name, date, time);
  }

  private static LocalDate checked(Fields fields, String name, LocalDate date, Instant time) {
    LocalDate today = time.atOffset(ZoneOffset.UTC).toLocalDate();
    if (date.isAfter(today.plusDays(MOST_AHEAD_DAYS))) {
      throw fields.bad(name, "is more than " + MOST_AHEAD_DAYS + " days ahead");
    }
    if (date.isBefore(today.minusDays(MOST_PAST_DAYS))) {
      throw fields.bad(name, "is more than " + MOST_PAST_DAYS + " days past");
    }
    return date;
  }
}
