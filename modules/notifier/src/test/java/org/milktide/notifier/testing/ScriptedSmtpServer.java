package org.milktide.notifier.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that misbehaves on command: what it answers next to a command can be said before.
 * The end of a mail is the command {@code .} and a new connection is {@code CONNECT}.
 */
public final class ScriptedSmtpServer implements AutoCloseable {
  private static final String HANG_UP = "hang up";
  private static final String SILENCE = "silence";
  private static final String SLOW = "slow";
  private static final String IN_DATA = "in the mail";

  private static final Map<String, String> GOOD_ANSWERS =
      Map.of("CONNECT", "220 test", "DATA", "354 go on", "QUIT", "221 bye", "AUTH", "535 5.7.8 no");

  private final ServerSocket server;
  private final @Nullable SSLContext tls;
  private final boolean tlsAtOnce;
  private final Map<String, Queue<String>> script = new ConcurrentHashMap<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<String> accepted = new CopyOnWriteArrayList<>();
  private final List<Socket> clients = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch slow = new CountDownLatch(1);
  private final CountDownLatch going = new CountDownLatch(1);

  public ScriptedSmtpServer() throws IOException {
    this(null);
  }

  /**
   * A server that speaks TLS.
   *
   * @param tls its certificate; null: it offers none
   */
  public ScriptedSmtpServer(@Nullable SSLContext tls) throws IOException {
    this(tls, false);
  }

  /** A server that speaks nothing but TLS. */
  public static ScriptedSmtpServer tlsAtOnce(SSLContext tls) throws IOException {
    return new ScriptedSmtpServer(tls, true);
  }

  private ScriptedSmtpServer(@Nullable SSLContext tls, boolean tlsAtOnce) throws IOException {
    this.tls = tls;
    this.tlsAtOnce = tlsAtOnce;
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** Answers the next such command like this, and later ones well again. */
  public ScriptedSmtpServer answer(String command, String answer) {
    script.computeIfAbsent(command, _ -> new ConcurrentLinkedQueue<>()).add(answer);
    return this;
  }

  /** Closes the connection instead of answering the next such command. */
  public ScriptedSmtpServer hangUpAt(String command) {
    return answer(command, HANG_UP);
  }

  /**
   * Closes the connection in the middle of the next mail, without taking it. All of it is read, so
   * that how far the client has got does not depend on the machine's buffers.
   */
  public ScriptedSmtpServer hangUpInTheNextMail() {
    return answer(IN_DATA, HANG_UP);
  }

  /** Leaves the next such command without an answer. */
  public ScriptedSmtpServer silentAt(String command) {
    return answer(command, SILENCE);
  }

  /** Answers the next such command well, but only after {@link #goOn}. */
  public ScriptedSmtpServer slowAt(String command) {
    return answer(command, SLOW);
  }

  /** Returns when the slow command has come in. */
  public void awaitSlow() throws InterruptedException {
    if (!slow.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError("the slow command did not come within ten seconds");
    }
  }

  public void goOn() {
    going.countDown();
  }

  /** Drops every open connection, as a server does with idle ones. */
  public void dropAll() throws IOException {
    for (Socket client : clients) {
      client.close();
    }
  }

  /** The mails whose end came in, answered or not. */
  public List<String> mails() {
    return List.copyOf(accepted);
  }

  /** The lines that came in outside of mails. */
  public List<String> commands() {
    return List.copyOf(commands);
  }

  public int connections() {
    return connections.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = server.accept();
        clients.add(client);
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException e) {
      // Closed: the test is over.
    }
  }

  private void serve(Socket client) {
    try (client) {
      Socket spoken = tlsAtOnce && tls != null ? secured(client, tls) : client;
      serve(spoken, reply(spoken, "CONNECT"));
    } catch (IOException e) {
      // The client went away, or the test dropped it.
    }
  }

  private void serve(Socket client, boolean greeted) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      boolean open = greeted;
      while (open) {
        String line = in.readLine();
        if (line == null) {
          return;
        }
        commands.add(line);
        String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        String offer = command.equals("EHLO") && tls != null ? "250-test\r\n250 STARTTLS" : null;
        if (command.equals("STARTTLS") && tls != null && say(client, "220 go on")) {
          serve(secured(client, tls), true);
          return;
        }
        open =
            command.equals("DATA")
                ? data(client, in)
                : (offer == null || client instanceof SSLSocket)
                    ? reply(client, command)
                    : say(client, offer);
      }
    }
  }

  private static Socket secured(Socket client, SSLContext tls) throws IOException {
    SSLSocket secured =
        (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
    secured.setUseClientMode(false);
    secured.startHandshake();
    return secured;
  }

  private boolean data(Socket client, BufferedReader in) throws IOException {
    String answer = next("DATA");
    if (!answer.startsWith("354")) {
      return say(client, answer);
    }
    say(client, answer);
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
    }
    if (script.remove(IN_DATA) != null) {
      return false;
    }
    accepted.add(mail.toString());
    return reply(client, ".");
  }

  private boolean reply(Socket client, String command) throws IOException {
    return say(client, next(command));
  }

  private String next(String command) {
    Queue<String> answers = script.get(command);
    String answer = answers == null ? null : answers.poll();
    if (answer != null) {
      return answer;
    }
    return command.equals("EHLO") ? "250-test\r\n250 AUTH PLAIN" : good(command);
  }

  private static String good(String command) {
    return GOOD_ANSWERS.getOrDefault(command, "250 2.0.0 ok");
  }

  private boolean say(Socket client, String answer) throws IOException {
    if (answer.equals(SILENCE)) {
      await(end);
      return false;
    }
    if (answer.equals(SLOW)) {
      slow.countDown();
      await(going);
      return say(client, "250 2.0.0 ok");
    }
    if (answer.equals(HANG_UP)) {
      return false;
    }
    client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return !answer.startsWith("421") && !answer.startsWith("221");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    try {
      server.close();
      dropAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
