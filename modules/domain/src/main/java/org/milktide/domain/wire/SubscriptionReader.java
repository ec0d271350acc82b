package org.milktide.domain.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.SubscriptionRequest;

/** Reads what a subscription is asked for with. */
final class SubscriptionReader {
  private static final int MOST_BABIES = 5;
  private static final int LONGEST_NAME = 60;

  /**
   * What would turn the greeting of a mail into something else than a greeting. Joiners within
   * words of some scripts are no such thing.
   */
  private static final Pattern NO_NAME =
      Pattern.compile("[/\\\\<>@{}$:]|(?i:www\\.)|[\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\u200c\\u200d]]");

  private final Fields data;
  private final Instant time;
  private final PastInstants past;

  SubscriptionReader(Fields data, Instant time, PastInstants past) {
    this.data = data;
    this.time = time;
    this.past = past;
  }

  SubscriptionRequest read() {
    EmailAddress email =
        data.optionalParsed(
            "email", SubscriptionReader::address, "is not an address of the form name@example.org");
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
        firstName(),
        data.optionalFlag("firstTimeParent"),
        data.optionalChoice("feedingMode", FeedingMode.class),
        consentAt == null ? time : consentAt,
        agreedTo(consent));
  }

  /** A parent's address; a host without a dot is a typing error. */
  private static EmailAddress address(String text) {
    EmailAddress address = new EmailAddress(text.strip());
    if (!address.value().substring(address.value().indexOf('@')).contains(".")) {
      throw new IllegalArgumentException("no domain");
    }
    return address;
  }

  private static String agreedTo(Fields consent) {
    String text = consent.text("text");
    if (text.isBlank()) {
      throw consent.bad("text", "is missing");
    }
    return text;
  }

  private @Nullable String firstName() {
    String name = data.optionalText("firstName");
    if (name == null || name.isBlank()) {
      return null;
    }
    if (name.length() > LONGEST_NAME || name.contains("\n")) {
      throw data.bad("firstName", "is longer than " + LONGEST_NAME + " characters or has lines");
    }
    if (NO_NAME.matcher(name).find()) {
      throw data.bad(
          "firstName", "is no name: it holds a link, an address, code or invisible characters");
    }
    return name.strip();
  }
}
