package org.milktide.portal.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Stage;
import org.milktide.domain.journey.Stages;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.time.LocalTimes;
import org.milktide.portal.view.WhereView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Visit;

/** Says where a family is: the stage in words, the week or the age, and the way as a whole. */
final class Where {
  private static final int WEEK = 7;
  private static final int HOURS_UNTIL = 72;
  private static final int DAYS_UNTIL = 14;
  private static final int WEEKS_UNTIL = 12;

  private Where() {}

  static WhereView of(Visit visit) {
    Words words = visit.words();
    if (visit.state().standing(visit.now()) instanceof Standing.Held) {
      return new WhereView(said(visit, "stage.HELD"), words.text("stage.HELD.about"), "", null);
    }
    Optional<Stage> stage = Stages.mainAt(visit.state(), visit.now());
    String key = stage.map(Stage::name).orElse("OVER");
    return new WhereView(
        said(visit, "stage." + key),
        said(visit, "stage." + key + ".about"),
        age(visit),
        stage.map(one -> Way.of(visit, one)).orElse(null));
  }

  /** What speaks of the parent's own body has other words for whoever they invited. */
  private static String said(Visit visit, String key) {
    Words words = visit.words();
    String other = key + ".partner";
    return words.text(!visit.isParent() && words.has(other) ? other : key);
  }

  private static String age(Visit visit) {
    Family family = visit.state().family();
    Optional<Instant> birth = family.birth().filter(at -> !at.isAfter(visit.now()));
    return birth.map(at -> age(visit, at)).orElseGet(() -> gestation(visit, family));
  }

  private static String gestation(Visit visit, Family family) {
    Words words = visit.words();
    return family
        .gestationDays(visit.now(), visit.zone())
        .filter(days -> days >= 0)
        .map(days -> gestation(words, days))
        .orElse("");
  }

  private static String gestation(Words words, int gestationDays) {
    String weeks = words.count("length.weeks", gestationDays / WEEK);
    int days = gestationDays % WEEK;
    return days == 0
        ? words.text("age.gestation", weeks)
        : words.text("age.gestation.and", weeks, words.count("length.days", days));
  }

  /** In hours at first: "day 1" is counted differently in different countries. */
  private static String age(Visit visit, Instant birth) {
    Words words = visit.words();
    long hours = Duration.between(birth, visit.now()).toHours();
    if (hours < HOURS_UNTIL) {
      return hours < 1 ? words.text("age.just-born") : words.count("age.hours", hours);
    }
    LocalDate born = LocalTimes.dateAt(birth, visit.zone());
    LocalDate today = LocalTimes.dateAt(visit.now(), visit.zone());
    long days = ChronoUnit.DAYS.between(born, today);
    if (days < DAYS_UNTIL) {
      return words.count("age.days", days);
    }
    return days < WEEKS_UNTIL * WEEK
        ? words.count("age.weeks", days / WEEK)
        : words.count("age.months", ChronoUnit.MONTHS.between(born, today));
  }
}
