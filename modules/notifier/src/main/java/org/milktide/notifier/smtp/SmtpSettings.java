package org.milktide.notifier.smtp;

import java.time.Duration;

/**
 * How connections to the mail server are used.
 *
 * @param connections at most so many at a time
 * @param messagesPerConnection after so many a connection is closed; servers limit it too
 * @param idle a connection unused for longer is not trusted any more
 * @param read how long an answer may take; after the end of a mail it is better to wait than to
 *     send it twice
 */
public record SmtpSettings(
    int connections,
    int messagesPerConnection,
    Duration idle,
    Duration connect,
    Duration read,
    Duration write) {
  public static final SmtpSettings DEFAULT =
      new SmtpSettings(
          4,
          100,
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          Duration.ofSeconds(30));

  public SmtpSettings {
    if (connections < 1 || connections > 64) {
      throw new IllegalArgumentException("connections: " + connections + " is not 1 to 64");
    }
    if (messagesPerConnection < 1) {
      throw new IllegalArgumentException("messages-per-connection: give 1 or more");
    }
    requirePositive("idle", idle);
    requirePositive("connect", connect);
    requirePositive("read", read);
    requirePositive("write", write);
  }

  /** The same with another number of connections. */
  public SmtpSettings withConnections(int other) {
    return new SmtpSettings(other, messagesPerConnection, idle, connect, read, write);
  }

  /** Zero means endless to sockets. */
  private static void requirePositive(String name, Duration duration) {
    if (duration.toMillis() < 1 || duration.toMillis() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(name + ": " + duration + " is no finite time");
    }
  }
}
