package org.milktide.notifier.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * An SMTP connection that knows whether the mail's end was sent: from then on it may be taken. It
 * sends no command, and so no end, past a deadline.
 */
final class StagedTransport extends SMTPTransport {
  private Deadline deadline;
  private boolean ended;

  StagedTransport(Session session, String protocol, Deadline deadline) {
    super(session, new URLName(protocol, null, -1, null, null, null), protocol, isTls(protocol));
    this.deadline = deadline;
  }

  private static boolean isTls(String protocol) {
    return protocol.equals("smtps");
  }

  /** Before the first command of a mail. */
  void begin(Deadline until) {
    deadline = until;
    ended = false;
  }

  /** Whether the server may have taken the mail, whatever it answered. */
  boolean isEnded() {
    return ended;
  }

  /** No command past the deadline was sent. */
  static final class Late extends MessagingException {
    Late() {
      super("the mail's time is over");
    }
  }

  @Override
  protected void sendCommand(String command) throws MessagingException {
    if (deadline.isOver()) {
      throw new Late();
    }
    super.sendCommand(command);
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    if (deadline.isOver()) {
      throw new Late();
    }
    ended = true;
    try {
      super.finishData();
    } catch (SMTPSendFailedException e) {
      // Angus takes 250 alone for a yes; any other of its kind is one too, and must not be
      // repeated.
      if (e.getReturnCode() / 100 != 2) {
        throw e;
      }
    }
  }

  @Override
  protected void finishBdat() throws IOException, MessagingException {
    if (deadline.isOver()) {
      throw new Late();
    }
    ended = true;
    super.finishBdat();
  }
}
