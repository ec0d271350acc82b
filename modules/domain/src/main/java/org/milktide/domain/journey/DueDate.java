package org.milktide.domain.journey;

import java.time.LocalDate;

/**
 * Due dates reckoned from other dates (clinical.md 1.3): 280 days after the first day of the last
 * period, 266 after conception. A date from a scan or a clinic outranks them. All are calendar
 * dates where the parent is; no zone takes part.
 */
public final class DueDate {
  private static final int FROM_CONCEPTION_DAYS = 266;
  private static final int OLDEST_EMBRYO_DAYS = 7;

  private DueDate() {}

  /** From the first day of the last period. */
  public static LocalDate ofLastPeriod(LocalDate firstDay) {
    return firstDay.plusDays(Family.DUE_DATE_GESTATION_DAYS);
  }

  /** From the day of conception or of egg retrieval. */
  public static LocalDate ofConception(LocalDate day) {
    return day.plusDays(FROM_CONCEPTION_DAYS);
  }

  /**
   * From the day of an embryo transfer.
   *
   * @param embryoDays how old the embryo was: 1 to 7 days, mostly 3 or 5
   * @throws IllegalArgumentException when it was not that old
   */
  public static LocalDate ofTransfer(LocalDate day, int embryoDays) {
    if (embryoDays < 1 || embryoDays > OLDEST_EMBRYO_DAYS) {
      throw new IllegalArgumentException(embryoDays + " is no age of an embryo, 1 to 7 days");
    }
    return ofConception(day.minusDays(embryoDays));
  }
}
