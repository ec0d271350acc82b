package org.milktide.domain.advice;

import java.time.Duration;

/**
 * For how long no wet diaper is to be told to somebody, by the baby's age: under 48 hours 24, under
 * 96 hours 12, then 8 (clinical.md 7.1). The NHS gives the 8 hours; the others are to be set by a
 * clinician.
 */
public final class DryHours {
  private static final Duration SECOND_STEP = Duration.ofDays(2);
  private static final Duration THIRD_STEP = Duration.ofDays(4);

  /** Where no age is known: the shortest. */
  public static final int SHORTEST = 8;

  private DryHours() {}

  /** The hours at this age. */
  public static int at(Duration age) {
    if (age.compareTo(SECOND_STEP) < 0) {
      return 24;
    }
    return age.compareTo(THIRD_STEP) < 0 ? 12 : SHORTEST;
  }
}
