package org.milktide.notifier.mail;

import jakarta.mail.internet.MimeMessage;

/** What came of making a mail from a digest. */
public sealed interface Composition {
  /** A mail to exactly one recipient. */
  record Ready(MimeMessage mail) implements Composition {}

  /** It can never be sent. */
  record Impossible(String reason) implements Composition {}

  /** It cannot be made now, and may be later or elsewhere. */
  record NotNow(String reason) implements Composition {}
}
