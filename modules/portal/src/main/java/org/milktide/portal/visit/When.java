package org.milktide.portal.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.milktide.portal.view.Words;

/** Says when something is, the way people do: in their zone and from where they stand. */
public record When(Words words, ZoneId zone, Instant now) {
  public static When of(Visit visit) {
    return new When(visit.words(), visit.zone(), visit.now());
  }

  /** Such as "today 09:00", "Tuesday 09:00" or "Tuesday 12 January, 09:00". */
  public String at(Instant instant) {
    ZonedDateTime local = instant.atZone(zone);
    String time = format("when.time", local);
    long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), local.toLocalDate());
    if (days == 0) {
      return words.text("when.today", time);
    }
    if (days == 1) {
      return words.text("when.tomorrow", time);
    }
    if (days == -1) {
      return words.text("when.yesterday", time);
    }
    return words.text(
        "when.on", days > 1 && days < 7 ? format("when.weekday", local) : day(local), time);
  }

  /** Such as "09:00". */
  public String time(Instant instant) {
    return format("when.time", instant.atZone(zone));
  }

  /** Such as "Tuesday 12 January"; with the year where it is another one. */
  public String on(LocalDate date) {
    return day(date.atStartOfDay(zone));
  }

  private String day(ZonedDateTime local) {
    boolean thisYear = local.getYear() == now.atZone(zone).getYear();
    return format(thisYear ? "when.day" : "when.day-of-year", local);
  }

  private String format(String pattern, ZonedDateTime local) {
    return DateTimeFormatter.ofPattern(words.text(pattern), words.language()).format(local);
  }
}
