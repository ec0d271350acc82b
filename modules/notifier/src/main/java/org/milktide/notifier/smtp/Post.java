package org.milktide.notifier.smtp;

import jakarta.mail.internet.MimeMessage;

/** Takes a finished mail to the mail server. */
public interface Post extends AutoCloseable {
  /** Hands one mail over and waits for the answer, for a bounded time. */
  Posted post(MimeMessage mail);

  @Override
  void close();
}
