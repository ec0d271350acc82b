package org.milktide.notifier.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.milktide.domain.event.EmailAddress;

/** A person's address in the form that SMTP carries. */
final class Mailbox {
  private Mailbox() {}

  /** The address with its domain in ASCII. Empty where nothing can be sent to it. */
  static Optional<InternetAddress> of(EmailAddress address) {
    String value = address.value();
    int at = value.lastIndexOf('@');
    try {
      String domain = IDN.toASCII(value.substring(at + 1));
      return Optional.of(new InternetAddress(value.substring(0, at) + "@" + domain, true));
    } catch (AddressException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the part before the @ is not ASCII. Without SMTPUTF8 such letters are cut to their low
   * byte on the wire, and the mail could reach another person.
   */
  static boolean isInternational(InternetAddress address) {
    return !StandardCharsets.US_ASCII.newEncoder().canEncode(address.getAddress());
  }
}
