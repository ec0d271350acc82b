package org.milktide.notifier.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails over by SMTP, at most so many at a time, each on a connection of its own. */
public final class SmtpPost implements Post {
  private static final Logger log = LoggerFactory.getLogger(SmtpPost.class);

  private final BlockingDeque<Connection> places = new LinkedBlockingDeque<>();
  private final Supplier<Connection> international;
  private final LongSupplier nanos;

  /** A post to one server; it connects when the first mail comes. */
  public SmtpPost(MailServer server, SmtpSettings settings) {
    this(server, settings, System::nanoTime);
  }

  SmtpPost(MailServer server, SmtpSettings settings, LongSupplier nanos) {
    this.nanos = nanos;
    Session session = Sessions.of(server, settings);
    for (int i = 0; i < settings.connections(); i++) {
      places.add(new Connection(server, settings, session, nanos));
    }
    Session utf8 = Sessions.international(server, settings);
    international = () -> new Connection(server, settings, utf8, nanos);
  }

  /** Takes the connection that was used last, so that the fewest stay open. */
  @Override
  public Posted post(MimeMessage mail, Duration within) {
    Deadline deadline = Deadline.in(within, nanos);
    if (International.isNeededFor(mail)) {
      return postApart(mail, deadline);
    }
    Connection connection;
    try {
      connection = places.takeFirst();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Posted.Later("interrupted");
    }
    try {
      return post(connection, mail, deadline);
    } finally {
      places.addFirst(connection);
    }
  }

  /**
   * On a connection of its own, as they are few: what is sent on it is marked as international, and
   * other mails must not be, because not every server on their way takes such.
   */
  private Posted postApart(MimeMessage mail, Deadline deadline) {
    Connection connection = international.get();
    try {
      Optional<Posted> unopened = open(connection, deadline);
      if (unopened.isPresent()) {
        return unopened.get();
      }
      return connection.takesInternationalAddresses()
          ? send(connection, mail, deadline).posted()
          : new Posted.Refused("address needs SMTPUTF8, which the mail server does not offer");
    } finally {
      connection.close();
    }
  }

  private static Posted post(Connection connection, MimeMessage mail, Deadline deadline) {
    if (connection.isReusable()) {
      Attempt first = send(connection, mail, deadline);
      if (!first.isStale()) {
        return first.posted();
      }
      // The server had hung up on the idle connection and knows nothing of this mail.
    }
    return open(connection, deadline).orElseGet(() -> send(connection, mail, deadline).posted());
  }

  /** Empty when it is open. */
  private static Optional<Posted> open(Connection connection, Deadline deadline) {
    try {
      connection.open(deadline);
      return Optional.empty();
    } catch (Unopened e) {
      // Not what the server said: it may put anything there.
      log.warn("no connection to {}: {}", connection, e.reason());
      return Optional.of(new Posted.Down(e.reason()));
    }
  }

  /**
   * One attempt.
   *
   * @param isStale whether the connection was gone before the mail's end was sent
   */
  private record Attempt(Posted posted, boolean isStale) {}

  private static Attempt send(Connection connection, MimeMessage mail, Deadline deadline) {
    try {
      connection.send(mail, deadline);
      return new Attempt(new Posted.Accepted(), false);
    } catch (MessagingException e) {
      Failures.Failure failure = Failures.of(e);
      boolean ended = connection.isEnded();
      if (!failure.aboutRecipient() || failure.isConnectionLost()) {
        connection.close();
      }
      if (ended && failure.code() < 400) {
        return new Attempt(new Posted.Unanswered("no answer after the mail's end"), false);
      }
      boolean stale = !ended && failure.isConnectionLost() && !failure.timeout();
      return new Attempt(failure.asPosted(), stale);
    }
  }

  /** Closes the connections that no mail is using. */
  @Override
  public void close() {
    places.forEach(Connection::close);
  }
}
