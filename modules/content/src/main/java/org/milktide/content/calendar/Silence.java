package org.milktide.content.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch without a mail.
 *
 * @param days from date to date
 * @param isEarly whether it begins before six weeks after the birth
 * @param from the mail before it; empty for the one that begins at 16 weeks of pregnancy
 * @param until the mail after it; empty for the one that ends at 12 months
 */
public record Silence(
    int days,
    boolean isEarly,
    Optional<PackCalendar.Mail> from,
    Optional<PackCalendar.Mail> until) {
  private static final int WEEKS_OF_PREGNANCY_LEFT = 24;
  private static final int EARLY_WEEKS = 6;

  /** All of one family from 16 weeks of pregnancy to 12 months, in the order of time. */
  public static List<Silence> of(PackCalendar calendar) {
    SampleFamily family = calendar.family();
    LocalDate start = family.due().minusWeeks(WEEKS_OF_PREGNANCY_LEFT);
    LocalDate early = date(family, family.born()).plusWeeks(EARLY_WEEKS);
    List<Silence> silences = new ArrayList<>();
    LocalDate begins = start;
    PackCalendar.Mail before = null;
    for (PackCalendar.Mail mail : calendar.mails()) {
      LocalDate date = date(family, mail.at());
      if (!date.isBefore(start)) {
        silences.add(between(begins, date, early, before, mail));
        begins = date;
        before = mail;
      }
    }
    silences.add(between(begins, date(family, family.end()), early, before, null));
    return silences;
  }

  private static Silence between(
      LocalDate begins,
      LocalDate ends,
      LocalDate early,
      PackCalendar.@Nullable Mail from,
      PackCalendar.@Nullable Mail until) {
    return new Silence(
        Math.toIntExact(ChronoUnit.DAYS.between(begins, ends)),
        begins.isBefore(early),
        Optional.ofNullable(from),
        Optional.ofNullable(until));
  }

  private static LocalDate date(SampleFamily family, Instant at) {
    return LocalDate.ofInstant(at, family.zone());
  }

  /** The longest in days, of the early or of the later ones; 0 when there is none. */
  public static int longest(List<Silence> silences, boolean early) {
    return silences.stream()
        .filter(silence -> silence.isEarly() == early)
        .mapToInt(Silence::days)
        .max()
        .orElse(0);
  }
}
