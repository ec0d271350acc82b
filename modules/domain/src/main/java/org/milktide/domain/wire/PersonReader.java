package org.milktide.domain.wire;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.RecipientId;

/** Reads who somebody is: an address and what they are called. */
public final class PersonReader {
  private static final int LONGEST_NAME = 60;

  /**
   * What would turn the greeting of a mail into something else than a greeting. Joiners within
   * words of some scripts are no such thing.
   */
  private static final Pattern NO_NAME =
      Pattern.compile("[/\\\\<>@{}$:]|(?i:www\\.)|[\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\u200c\\u200d]]");

  private PersonReader() {}

  /**
   * Reads {@code email} and {@code firstName} of somebody whom a parent invites.
   *
   * @param zone theirs, until they choose another
   * @param locale the language they are asked in
   * @throws BadField naming what cannot be read
   */
  public static Fact.PersonInvited invited(
      Fields data, RecipientId recipient, ZoneId zone, Locale locale) {
    return new Fact.PersonInvited(recipient, email(data), firstName(data), zone, locale);
  }

  static EmailAddress email(Fields data) {
    EmailAddress email =
        data.optionalParsed(
            "email", PersonReader::address, "is not an address of the form name@example.org");
    if (email == null) {
      throw data.bad("email", "is missing");
    }
    return email;
  }

  /** A host without a dot is a typing error. */
  private static EmailAddress address(String text) {
    EmailAddress address = new EmailAddress(text.strip());
    if (!address.value().substring(address.value().indexOf('@')).contains(".")) {
      throw new IllegalArgumentException("no domain");
    }
    return address;
  }

  static @Nullable String firstName(Fields data) {
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
