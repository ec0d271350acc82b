package org.milktide.standalone.crash;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server of its own process that outlives every kill and counts what reached it. */
final class Sink implements AutoCloseable {
  private static final Pattern MESSAGE_ID =
      Pattern.compile("^Message-ID:\\s*(<[^>]+>)", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private final Set<String> recipients = new HashSet<>();
  private final List<String> messageIds = new ArrayList<>();
  private int point = Integer.MAX_VALUE;
  private Runnable deed = () -> {};

  private final SMTPServer server =
      SMTPServer.port(0)
          .bindAddress(InetAddress.getLoopbackAddress())
          .hostName("localhost")
          .executorService(Executors.newVirtualThreadPerTaskExecutor())
          .messageHandlerFactory(context -> new Handler())
          .build();

  Sink() {
    server.start();
  }

  int port() {
    return server.getPortAllocated();
  }

  /**
   * Kills something while the mail with this number, counted from one, waits for its answer.
   *
   * @return opens when it is done
   */
  synchronized CountDownLatch killAt(int mail, Runnable kill) {
    CountDownLatch killed = new CountDownLatch(1);
    point = mail;
    deed =
        () -> {
          kill.run();
          killed.countDown();
        };
    return killed;
  }

  /** How many mails were taken, doubled ones included. */
  synchronized int taken() {
    return messageIds.size();
  }

  /** Who got mail. */
  synchronized int recipients() {
    return recipients.size();
  }

  /** The Message-ID of each mail. */
  synchronized List<String> messageIds() {
    return List.copyOf(messageIds);
  }

  private synchronized void take(String recipient, String message) {
    Matcher id = MESSAGE_ID.matcher(message);
    recipients.add(recipient);
    messageIds.add(id.find() ? id.group(1) : "none");
    if (messageIds.size() == point) {
      deed.run();
    }
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Handler implements MessageHandler {
    private String to = "";

    @Override
    public void from(String from) {
      // One service, one sender.
    }

    @Override
    public void recipient(String recipient) {
      to = recipient;
    }

    @Override
    public @Nullable String data(InputStream data) throws IOException {
      take(to, new String(data.readAllBytes(), StandardCharsets.ISO_8859_1));
      return null;
    }

    @Override
    public void done() {
      // Nothing is held open.
    }
  }
}
