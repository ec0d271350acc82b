package org.milktide.notifier.testing;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server that keeps what it is given. */
public final class Inbox implements AutoCloseable {
  /**
   * A mail and its envelope.
   *
   * @param from where it comes back to
   */
  public record Received(String from, String to, ReadMail mail) {}

  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final SMTPServer server;

  public Inbox() {
    server =
        new SMTPServer.Builder()
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(0)
            .messageHandler(
                (_, from, to, bytes) -> received.add(new Received(from, to, read(bytes))))
            .build();
    server.start();
  }

  private static ReadMail read(byte[] bytes) {
    try {
      return ReadMail.of(bytes);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return server.getPortAllocated();
  }

  /** The next mail, which has to come within ten seconds. */
  public Received next() throws InterruptedException {
    Received next = received.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no mail came within ten seconds");
    }
    return next;
  }

  public boolean isEmpty() {
    return received.isEmpty();
  }

  @Override
  public void close() {
    server.stop();
  }
}
