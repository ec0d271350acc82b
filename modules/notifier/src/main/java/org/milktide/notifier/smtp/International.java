package org.milktide.notifier.smtp;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;

/** Mails to addresses that plain SMTP cannot carry. */
final class International {
  private International() {}

  /** Whether the address has letters beyond ASCII; domains come here as A-labels. */
  static boolean isNeededFor(MimeMessage mail) {
    try {
      for (Address address : mail.getRecipients(Message.RecipientType.TO)) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address.toString())) {
          return true;
        }
      }
      return false;
    } catch (MessagingException e) {
      // Its message may hold the address.
      throw new IllegalStateException("a mail without a readable address");
    }
  }
}
