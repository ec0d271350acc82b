package org.milktide.content.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.milktide.domain.journey.Family;
import org.milktide.domain.time.LocalTimes;

/** How far along a family is, as people say it. */
public final class Ages {
  private static final int WEEK = 7;

  /** In the first days every hour counts; later the day says enough. */
  private static final int DAYS_WITH_HOURS = 7;

  /** From six weeks on, people count in weeks. */
  private static final int DAYS_COUNTED = 6 * WEEK;

  private Ages() {}

  /** Since a birth: "day 3, 61 h", later "day 16", then "8 weeks" and "8 weeks 3 days". */
  public static String sinceBirth(Instant birth, Instant at) {
    Duration age = Duration.between(birth, at);
    long days = age.toDays();
    if (days >= DAYS_COUNTED) {
      return days / WEEK + " weeks" + rest(days % WEEK);
    }
    String day = "day " + (days + 1);
    return days >= DAYS_WITH_HOURS ? day : day + ", " + age.toHours() + " h";
  }

  private static String rest(long days) {
    return days == 0 ? "" : " " + days + (days == 1 ? " day" : " days");
  }

  /** In pregnancy: "38w2d". */
  public static String inPregnancy(LocalDate due, Instant at, ZoneId zone) {
    long left = ChronoUnit.DAYS.between(LocalTimes.dateAt(at, zone), due);
    return gestation(Family.DUE_DATE_GESTATION_DAYS - Math.toIntExact(left));
  }

  /** A gestational age in days: "38w2d" for 268. */
  public static String gestation(int days) {
    return days / WEEK + "w" + days % WEEK + "d";
  }
}
