package org.milktide.notifier.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One place for a connection: opens it when needed, reuses it while it is good. Not thread-safe.
 */
final class Connection {
  private final MailServer server;
  private final SmtpSettings settings;
  private final Session session;
  private final LongSupplier nanos;
  private @Nullable StagedTransport transport;
  private int sent;
  private long lastUsed;

  /**
   * A place without a connection.
   *
   * @param nanos a stopwatch, for how long a connection lay idle
   */
  Connection(MailServer server, SmtpSettings settings, Session session, LongSupplier nanos) {
    this.server = server;
    this.settings = settings;
    this.session = session;
    this.nanos = nanos;
  }

  /** Whether an open connection can take another mail; if not, it is closed. */
  boolean isReusable() {
    if (transport == null) {
      return false;
    }
    // No NOOP before each mail: it costs a round trip, and exim hangs up after ten of them.
    boolean spent = sent >= settings.messagesPerConnection();
    boolean stale = nanos.getAsLong() - lastUsed > settings.idle().toNanos();
    if (spent || stale) {
      close();
    }
    return transport != null;
  }

  void open(Deadline deadline) throws Unopened {
    StagedTransport opened = new StagedTransport(session, server.protocol(), deadline);
    try {
      opened.connect(server.host(), server.port(), server.user(), server.password());
    } catch (MessagingException e) {
      throw Unopened.of(e, opened.getLastReturnCode());
    }
    transport = opened;
    sent = 0;
  }

  void send(MimeMessage mail, Deadline deadline) throws MessagingException {
    StagedTransport open = requireOpen();
    open.begin(deadline);
    sent++;
    try {
      open.sendMessage(mail, mail.getRecipients(Message.RecipientType.TO));
    } finally {
      lastUsed = nanos.getAsLong();
    }
  }

  /** Whether the server takes addresses with letters beyond ASCII before the @ (RFC 6531). */
  boolean takesInternationalAddresses() {
    return requireOpen().supportsExtension("SMTPUTF8");
  }

  /** Whether the server may have taken the mail that was sent last. */
  boolean isEnded() {
    return requireOpen().isEnded();
  }

  void close() {
    StagedTransport open = transport;
    transport = null;
    if (open != null) {
      try {
        open.close();
      } catch (MessagingException e) {
        // The connection is gone already, which is all that was wanted.
      }
    }
  }

  private StagedTransport requireOpen() {
    if (transport == null) {
      throw new IllegalStateException("not connected");
    }
    return transport;
  }

  /** The server's name. */
  @Override
  public String toString() {
    return server.toString();
  }
}
