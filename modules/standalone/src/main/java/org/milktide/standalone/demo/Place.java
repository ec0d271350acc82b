package org.milktide.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milktide.content.Reader;

/** Where a family lives, and so what its clocks show. */
record Place(String name, ZoneId zone, Locale locale) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

  /** The instant at which this place's clocks show {@code 2026-10-13T06:00}. */
  Instant at(String local) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  /** Whoever reads there at an instant, with so many babies. */
  Reader reader(int babies, Instant now) {
    return new Reader(locale, babies, LocalDate.ofInstant(now, zone));
  }

  /** An instant as this place's clocks show it. */
  String show(Instant instant) {
    return WHEN.format(instant.atZone(zone));
  }
}
