package org.milktide.domain.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A birth as told.
 *
 * @param gestationDays gestational age at birth in days, 280 at the due date
 */
public record Birth(
    Instant at,
    @Nullable Integer gestationDays,
    @Nullable Mode mode,
    @Nullable Place place,
    Outcome outcome,
    @Nullable Integer weightG) {

  /** How the baby came. */
  public enum Mode {
    VAGINAL,
    CAESAREAN
  }

  /** Where the baby was born; only {@link #NICU} means that it is not at home afterwards. */
  public enum Place {
    HOME,
    HOSPITAL,
    NICU
  }

  /** What is known of the baby; with {@link #UNKNOWN} nothing is sent until someone says. */
  public enum Outcome {
    LIVE,
    LOSS,
    UNKNOWN
  }

  public Birth {
    if (gestationDays != null && (gestationDays < 140 || gestationDays > 320)) {
      throw new IllegalArgumentException(
          "gestationDays: " + gestationDays + " is not between 140 and 320 days");
    }
    if (weightG != null && (weightG < 200 || weightG > 9000)) {
      throw new IllegalArgumentException(
          "weightG: " + weightG + " is not between 200 and 9000 grams");
    }
  }

  /** A live birth of which nothing but the time is known. */
  public static Birth at(Instant at) {
    return new Birth(at, null, null, null, Outcome.LIVE, null);
  }
}
