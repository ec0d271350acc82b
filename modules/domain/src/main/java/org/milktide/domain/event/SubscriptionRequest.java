package org.milktide.domain.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription is asked for with. A due date or a birth has to be there.
 *
 * @param email the parent's address, checked by {@link EmailAddress}
 * @param babies how many are expected, 1 to 5
 * @param firstTimeParent whether this is the first baby, where they say so
 * @param consentAt when the parent agreed to be asked
 * @param consentText what the parent agreed to, or its version
 */
public record SubscriptionRequest(
    EmailAddress email,
    @Nullable LocalDate dueDate,
    @Nullable Birth birth,
    ZoneId zone,
    Locale locale,
    int babies,
    @Nullable String firstName,
    @Nullable Boolean firstTimeParent,
    @Nullable FeedingMode feedingMode,
    Instant consentAt,
    String consentText) {
  public SubscriptionRequest {
    if (dueDate == null && birth == null) {
      throw new IllegalArgumentException("dueDate: give a due date or a birth");
    }
    if (babies < 1 || babies > 5) {
      throw new IllegalArgumentException("babies: " + babies + " is not between 1 and 5");
    }
  }
}
