package org.milktide.notifier.smtp;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;

/** Takes a finished mail to the mail server. */
public interface Post extends AutoCloseable {
  /**
   * Hands one mail over and waits for the answer, for a bounded time.
   *
   * @param within the mail's end is sent within this time, or not at all
   */
  Posted post(MimeMessage mail, Duration within);

  @Override
  void close();
}
