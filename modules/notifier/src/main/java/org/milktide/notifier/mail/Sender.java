package org.milktide.notifier.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.EmailAddress;

/**
 * Who writes: the installation's own name and addresses, as every mail shows them.
 *
 * @param postalAddress one line; the law of many countries wants it in every mail
 * @param unsubscribeTo where a mail program may send an unsubscribe; null: by https alone
 */
public record Sender(
    String name,
    EmailAddress from,
    @Nullable EmailAddress replyTo,
    String postalAddress,
    @Nullable EmailAddress unsubscribeTo) {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  public Sender {
    requireLine("milktide.service.name", name);
    requireLine("milktide.service.postal-address", postalAddress);
  }

  /** A line break here would end a header and start another. */
  private static void requireLine(String setting, String value) {
    if (value.isBlank() || value.length() > 200 || CONTROL.matcher(value).find()) {
      throw new IllegalArgumentException(setting + ": give one line of at most 200 characters");
    }
  }
}
