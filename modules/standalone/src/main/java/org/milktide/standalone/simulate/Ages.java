package org.milktide.standalone.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.milktide.domain.journey.Family;
import org.milktide.domain.time.LocalTimes;

/** How far along a family is, as people say it. */
final class Ages {
  private static final int WEEK = 7;

  /** In the first days every hour counts; later the day says enough. */
  private static final int DAYS_WITH_HOURS = 7;

  private Ages() {}

  /** Since a birth: "day 3, 61 h", later "day 16". */
  static String sinceBirth(Instant birth, Instant at) {
    Duration age = Duration.between(birth, at);
    long day = age.toDays() + 1;
    return day > DAYS_WITH_HOURS ? "day " + day : "day " + day + ", " + age.toHours() + " h";
  }

  /** In pregnancy: "38w2d". */
  static String inPregnancy(LocalDate due, Instant at, ZoneId zone) {
    long left = ChronoUnit.DAYS.between(LocalTimes.dateAt(at, zone), due);
    return gestation(Family.DUE_DATE_GESTATION_DAYS - Math.toIntExact(left));
  }

  static String gestation(int days) {
    return days / WEEK + "w" + days % WEEK + "d";
  }
}
