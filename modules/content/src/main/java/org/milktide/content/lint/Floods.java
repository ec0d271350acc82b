package org.milktide.content.lint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.milktide.content.calendar.PackCalendar;
import org.milktide.content.calendar.SampleFamily;

/**
 * No family gets more than a tired parent reads: three items in a mail; three mails a day in the
 * first two weeks, three in seven days up to six weeks, and one in seven days before the birth and
 * later (clinical.md 7.1, caps).
 */
final class Floods implements Check {
  private static final int ITEMS_IN_A_MAIL = 3;
  private static final int MAILS_A_DAY = 3;
  private static final int MAILS_IN_A_WEEK = 3;
  private static final int WEEK = 7;
  private static final int FIRST_WEEKS = 2;
  private static final int EARLY_WEEKS = 6;

  @Override
  public void look(LintedPack linted, Findings findings) {
    FamilyFindings found = new FamilyFindings(linted);
    for (PackCalendar calendar : linted.calendars()) {
      List<PackCalendar.Mail> mails = calendar.mails();
      for (int i = 0; i < mails.size(); i++) {
        PackCalendar.Mail mail = mails.get(i);
        String tooMuch = tooMuch(calendar.family(), mails.subList(0, i + 1));
        if (!tooMuch.isEmpty()) {
          String what = "gets %s at %s".formatted(tooMuch, mail.age());
          found.add(calendar.family(), mail.items().getLast(), "from", what);
        }
      }
    }
    found.report(findings, "let it begin on another day, or be for fewer families");
  }

  /** What of the last of these mails is too much; empty when nothing is. */
  private static String tooMuch(SampleFamily family, List<PackCalendar.Mail> mails) {
    PackCalendar.Mail mail = mails.getLast();
    if (mail.items().size() > ITEMS_IN_A_MAIL) {
      return mail.items().size() + " items in one mail";
    }
    LocalDate date = date(family, mail.at());
    LocalDate birth = date(family, family.born());
    LocalDate weekAgo = date.minusDays(WEEK - 1);
    LocalDate sixWeeks = birth.plusWeeks(EARLY_WEEKS);
    if (mail.at().isBefore(family.born())) {
      return moreThan(1, since(weekAgo, family, mails), "a week");
    }
    if (!date.isBefore(sixWeeks)) {
      LocalDate from = weekAgo.isBefore(sixWeeks) ? sixWeeks : weekAgo;
      return moreThan(1, since(from, family, mails), "a week");
    }
    return date.isBefore(birth.plusWeeks(FIRST_WEEKS))
        ? moreThan(MAILS_A_DAY, since(date, family, mails), "one day")
        : moreThan(MAILS_IN_A_WEEK, since(weekAgo, family, mails), "a week");
  }

  private static long since(LocalDate from, SampleFamily family, List<PackCalendar.Mail> mails) {
    return mails.stream().filter(mail -> !date(family, mail.at()).isBefore(from)).count();
  }

  private static String moreThan(int most, long mails, String within) {
    return mails > most ? mails + " mails within " + within : "";
  }

  private static LocalDate date(SampleFamily family, Instant at) {
    return LocalDate.ofInstant(at, family.zone());
  }
}
