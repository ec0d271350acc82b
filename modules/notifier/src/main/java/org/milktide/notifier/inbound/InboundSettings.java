package org.milktide.notifier.inbound;

import java.time.Duration;
import org.milktide.domain.event.EmailAddress;

/**
 * The mailbox that what comes back lies in.
 *
 * @param every how often it is looked at, in real time
 * @param forwardTo where what people write goes
 */
public record InboundSettings(Server server, Login login, Duration every, EmailAddress forwardTo) {
  public InboundSettings {
    if (every.toMillis() < 1_000 || every.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("every: " + every + " is not a second to a day");
    }
  }

  /** How a connection is protected. */
  public enum Tls {
    /** From the first byte; the certificate has to be the host's own. */
    IMPLICIT,
    /** Asked for before anything is said, and given; the certificate has to be the host's own. */
    STARTTLS,
    /** Not at all: only on this machine, where nobody listens in. */
    NONE
  }

  /** An IMAP server. */
  public record Server(String host, int port, Tls tls) {
    /** IMAP that begins with TLS. */
    public static final int TLS_PORT = 993;

    public Server {
      if (host.isBlank()) {
        throw new IllegalArgumentException("host: is empty");
      }
      if (port < 1 || port > 65_535) {
        throw new IllegalArgumentException("port: " + port + " is not 1 to 65535");
      }
      if (tls == Tls.NONE && !isThisMachine(host)) {
        throw new IllegalArgumentException("host: " + host + " is another machine; TLS is needed");
      }
    }

    /** A server with the protection that its host and port call for. */
    public static Server of(String host, int port) {
      Tls otherwise = isThisMachine(host) ? Tls.NONE : Tls.STARTTLS;
      return new Server(host, port, port == TLS_PORT ? Tls.IMPLICIT : otherwise);
    }

    private static boolean isThisMachine(String host) {
      return host.equalsIgnoreCase("localhost")
          || host.equals("::1")
          || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }
  }

  /**
   * Who reads.
   *
   * @param folder which is read; a mailbox of its own, since who else opens a mail hides it
   */
  public record Login(String user, String password, String folder) {
    public Login {
      if (user.isBlank() || password.isEmpty() || folder.isBlank()) {
        throw new IllegalArgumentException("user, password and folder: none may be empty");
      }
    }

    /** Without the password. */
    @Override
    public String toString() {
      return user + "/" + folder;
    }
  }
}
