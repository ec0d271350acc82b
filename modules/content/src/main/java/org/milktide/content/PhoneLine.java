package org.milktide.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A helpline with a number of its own. It is given to nobody unless somebody called it lately.
 *
 * @param name as it calls itself
 * @param number as people write it
 * @param hours when it answers, in words
 * @param lastVerified when somebody last saw that the number is right; empty for never
 */
public record PhoneLine(
    String name,
    LineKind kind,
    String number,
    Optional<Translated<String>> hours,
    Optional<URI> url,
    Optional<LocalDate> lastVerified) {
  /** Helplines change their numbers and hours (clinical.md section 3, regional config). */
  private static final long GOOD_FOR_DAYS = 180;

  /** Whether the number may be given on a day. */
  public boolean isVerified(LocalDate today) {
    return lastVerified
        .map(day -> ChronoUnit.DAYS.between(day, today))
        .filter(age -> age >= 0 && age <= GOOD_FOR_DAYS)
        .isPresent();
  }

  /** Name and number, as a sentence has them. */
  String named() {
    return name + " (" + number + ")";
  }
}
