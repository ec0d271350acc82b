package org.milktide.notifier.inbound;

import java.time.Duration;
import java.util.Locale;
import org.milktide.domain.event.EmailAddress;

/**
 * The mailbox that what comes back lies in.
 *
 * @param folder which is read; a mailbox of its own, since who else opens a mail hides it
 * @param every how often it is looked at
 * @param forwardTo where what people write goes
 */
public record InboundSettings(
    String host,
    int port,
    String user,
    String password,
    String folder,
    Duration every,
    EmailAddress forwardTo) {
  /** IMAP that begins with TLS. */
  public static final int TLS_PORT = 993;

  public InboundSettings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("host: is empty");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("port: " + port + " is not 1 to 65535");
    }
    if (user.isBlank() || password.isEmpty() || folder.isBlank()) {
      throw new IllegalArgumentException("user, password and folder: none may be empty");
    }
    if (every.toMillis() < 1_000 || every.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("every: " + every + " is not a second to a day");
    }
  }

  /** Whether the first byte is already TLS; else it is asked for before anything is said. */
  boolean beginsWithTls() {
    return port == TLS_PORT;
  }

  /** On this machine alone nobody listens in, and there is rarely a certificate. */
  boolean needsTls() {
    String name = host.toLowerCase(Locale.ROOT);
    return !(name.equals("localhost")
        || name.equals("::1")
        || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}"));
  }

  @Override
  public String toString() {
    return host + ":" + port + "/" + folder;
  }
}
