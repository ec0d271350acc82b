package org.milktide.content.lint;

import org.milktide.content.calendar.PackCalendar;
import org.milktide.content.calendar.Silence;

/**
 * No family that is promised guidance goes without for long: over 14 days from 16 weeks of
 * pregnancy to six weeks after the birth, over 31 days from then to 12 months. None of the sample
 * families is past its due date, where silence may last longer.
 */
final class Silences implements Check {
  private static final int LONGEST_EARLY = 14;
  private static final int LONGEST_LATE = 31;

  @Override
  public void look(LintedPack linted, Findings findings) {
    FamilyFindings found = new FamilyFindings(linted);
    for (PackCalendar calendar : linted.calendars()) {
      if (calendar.family().isPromised()) {
        Silence.of(calendar).stream()
            .filter(silence -> silence.days() > limit(silence))
            .forEach(silence -> report(calendar, silence, found));
      }
    }
    found.report(findings, "add an item for that time, or let this one begin sooner");
  }

  private static int limit(Silence silence) {
    return silence.isEarly() ? LONGEST_EARLY : LONGEST_LATE;
  }

  /** At the item that ends the silence, or at the last one where none does. */
  private static void report(PackCalendar calendar, Silence silence, FamilyFindings found) {
    String from = silence.from().map(PackCalendar.Mail::age).orElse("16w0d");
    String until = silence.until().map(PackCalendar.Mail::age).orElse("12 months");
    String what =
        "hears nothing for %d days, from %s to %s; the limit is %d"
            .formatted(silence.days(), from, until, limit(silence));
    boolean ends = silence.until().isPresent();
    silence
        .until()
        .or(silence::from)
        .ifPresent(
            mail ->
                found.add(
                    calendar.family(), mail.items().getFirst(), ends ? "from" : "until", what));
  }
}
