package org.milktide.domain.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.SubscriptionRequest;

/** Reads what a subscription is asked for with. */
final class SubscriptionReader {
  private static final int MOST_BABIES = 5;

  private final Fields data;
  private final Instant time;
  private final PastInstants past;

  SubscriptionReader(Fields data, Instant time, PastInstants past) {
    this.data = data;
    this.time = time;
    this.past = past;
  }

  SubscriptionRequest read() {
    EmailAddress email = PersonReader.email(data);
    Fields born = data.optionalObject("birth");
    Birth birth = born == null ? null : FactReader.birth(born, past);
    LocalDate dueDate = DueDates.optional(data, "dueDate", time);
    if (dueDate == null && birth == null) {
      throw data.bad("dueDate", "is missing; give dueDate or birth");
    }
    ZoneId zone = data.optionalZone("timeZone");
    if (zone == null) {
      throw data.bad("timeZone", "is missing");
    }
    Locale locale = FactReader.locale(data);
    Integer babies = data.optionalInteger("babies", 1, MOST_BABIES);
    Fields consent = data.object("consent");
    Instant consentAt = past.optional(consent, "at");
    return new SubscriptionRequest(
        email,
        dueDate,
        birth,
        zone,
        locale == null ? Locale.ENGLISH : locale,
        babies == null ? 1 : babies,
        PersonReader.firstName(data),
        data.optionalFlag("firstTimeParent"),
        data.optionalChoice("feedingMode", FeedingMode.class),
        consentAt == null ? time : consentAt,
        agreedTo(consent));
  }

  private static String agreedTo(Fields consent) {
    String text = consent.text("text");
    if (text.isBlank()) {
      throw consent.bad("text", "is missing");
    }
    return text;
  }
}
