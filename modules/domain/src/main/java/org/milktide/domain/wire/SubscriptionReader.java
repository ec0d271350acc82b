package org.milktide.domain.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.SubscriptionRequest;

/** Reads what a subscription is asked for with. */
final class SubscriptionReader {
  private static final int MOST_BABIES = 5;
  private static final int LONGEST_NAME = 60;

  private final Fields data;
  private final Instant time;
  private final PastInstants past;

  SubscriptionReader(Fields data, Instant time, PastInstants past) {
    this.data = data;
    this.time = time;
    this.past = past;
  }

  SubscriptionRequest read() {
    EmailAddress email = data.optionalParsed("email", SubscriptionReader::address);
    if (email == null) {
      throw data.bad("email", "is missing");
    }
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
    Locale locale = data.optionalParsed("locale", FactReader::locale);
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
        firstName(),
        data.optionalChoice("feedingMode", FeedingMode.class),
        consentAt == null ? time : consentAt,
        consent.text("text"));
  }

  private static EmailAddress address(String text) {
    try {
      return new EmailAddress(text.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("is not an address of the form name@example.org", e);
    }
  }

  private @Nullable String firstName() {
    String name = data.optionalText("firstName");
    if (name == null || name.isBlank()) {
      return null;
    }
    if (name.length() > LONGEST_NAME || name.contains("\n")) {
      throw data.bad("firstName", "is longer than " + LONGEST_NAME + " characters or has lines");
    }
    return name.strip();
  }
}
