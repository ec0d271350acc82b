package org.milktide.notifier.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An SMTP connection that knows whether the mail's end was sent: from then on it may be taken. */
final class StagedTransport extends SMTPTransport {
  private boolean ended;

  StagedTransport(Session session, String protocol) {
    super(session, new URLName(protocol, null, -1, null, null, null), protocol, isTls(protocol));
  }

  private static boolean isTls(String protocol) {
    return protocol.equals("smtps");
  }

  /** Before the first command of a mail. */
  void begin() {
    ended = false;
  }

  /** Whether the server may have taken the mail, whatever it answered. */
  boolean isEnded() {
    return ended;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    ended = true;
    super.finishData();
  }

  @Override
  protected void finishBdat() throws IOException, MessagingException {
    ended = true;
    super.finishBdat();
  }
}
