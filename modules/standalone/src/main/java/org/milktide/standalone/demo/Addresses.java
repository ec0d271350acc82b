package org.milktide.standalone.demo;

import java.util.Locale;
import org.milktide.domain.event.EmailAddress;

/** Addresses at a domain that nobody can own (RFC 2606), so that no mail could ever arrive. */
final class Addresses {
  private Addresses() {}

  static EmailAddress of(String name) {
    return new EmailAddress(local(name) + "@families.example");
  }

  static String local(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
