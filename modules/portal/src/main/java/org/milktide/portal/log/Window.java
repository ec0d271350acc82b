package org.milktide.portal.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.time.LocalTimes;
import org.milktide.portal.visit.Visit;

/** The days that the log shows, in the parent's zone: today and the thirteen before. */
record Window(ZoneId zone, LocalDate first, LocalDate today) {
  static final int DAYS = 14;

  static Window of(Visit visit) {
    LocalDate today = visit.now().atZone(visit.zone()).toLocalDate();
    return new Window(visit.zone(), today.minusDays(DAYS - 1), today);
  }

  Instant from() {
    return start(first);
  }

  /** With the minutes that a phone's clock may run ahead, past midnight. */
  Instant until() {
    return start(today.plusDays(1)).plus(Tap.AHEAD);
  }

  /** The first instant of a local day, where its midnight may not exist. */
  Instant start(LocalDate day) {
    return LocalTimes.firstInstant(day.atStartOfDay(), zone);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(today);
  }

  /** The day that an address names; empty for one that is none, or that is not shown. */
  Optional<LocalDate> day(@Nullable String text) {
    try {
      return text == null
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text)).filter(this::holds);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
