package org.milktide.standalone.browser;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A phone's way to the service, which a test cuts as trains, cellars and bad networks do. */
final class Connection implements AutoCloseable {
  private static final int CHUNK = 64 * 1024;

  private final ServerSocket door;
  private final int service;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger posts = new AtomicInteger();
  private volatile State state = State.UP;
  private volatile boolean otherWorker;

  /** What becomes of a request. */
  private enum State {
    UP,
    CUT,
    /** Pages come, forms do not arrive. */
    FORMS_CUT,
    /** The service hears everything, the browser nothing. */
    ANSWERS_LOST
  }

  private Connection(ServerSocket door, int service) {
    this.door = door;
    this.service = service;
  }

  /** Opens a way to a service on this machine. */
  static Connection to(String address) throws IOException {
    Connection connection =
        new Connection(
            new ServerSocket(0, 0, InetAddress.getLoopbackAddress()),
            URI.create(address).getPort());
    Thread.ofVirtual().start(connection::accept);
    return connection;
  }

  /** Where the service is seen from the browser. */
  String address() {
    return "http://localhost:" + door.getLocalPort();
  }

  /** How many forms have passed on their way there. */
  int posts() {
    return posts.get();
  }

  void mend() {
    state = State.UP;
  }

  void cut() {
    become(State.CUT);
  }

  void cutForms() {
    become(State.FORMS_CUT);
  }

  void loseAnswers() {
    become(State.ANSWERS_LOST);
  }

  /** From now on the service seems to have a newer worker. */
  void changeWorker() {
    otherWorker = true;
    become(state);
  }

  private void become(State next) {
    state = next;
    open.forEach(Connection::close);
  }

  private void accept() {
    try {
      while (true) {
        Socket browser = door.accept();
        Thread.ofVirtual().start(() -> serve(browser));
      }
    } catch (IOException e) {
      // Closed: the test is over.
    }
  }

  private void serve(Socket browser) {
    try (browser;
        Socket milktide = new Socket(InetAddress.getLoopbackAddress(), service)) {
      open.add(browser);
      if (state == State.CUT) {
        return;
      }
      Thread.ofVirtual().start(() -> bringBack(milktide, browser));
      forward(browser, milktide);
    } catch (IOException e) {
      // One side has hung up.
    } finally {
      open.remove(browser);
    }
  }

  private void forward(Socket browser, Socket milktide) throws IOException {
    InputStream in = browser.getInputStream();
    OutputStream out = milktide.getOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      String asked = new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
      if (asked.startsWith("POST ")) {
        if (state == State.FORMS_CUT) {
          return;
        }
        posts.incrementAndGet();
      }
      out.write(plain(asked));
    }
  }

  /** A request for an answer that can be read here, and for the whole of it. */
  private static byte[] plain(String asked) {
    return asked
        .replace("If-None-Match:", "X-None-Match:")
        .replace("Accept-Encoding:", "X-Encoding:")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private void bringBack(Socket milktide, Socket browser) {
    try (browser) {
      InputStream in = milktide.getInputStream();
      OutputStream out = browser.getOutputStream();
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        if (state == State.ANSWERS_LOST) {
          return;
        }
        out.write(seen(new String(chunk, 0, read, StandardCharsets.ISO_8859_1)));
      }
    } catch (IOException e) {
      // One side has hung up.
    }
  }

  /**
   * A worker of another version, and no tag by which the browser would take it for the one it has.
   */
  private byte[] seen(String answer) {
    String seen =
        otherWorker
            ? answer
                .replaceAll("(?i)\netag:", "\nxtag:")
                .replaceAll("const VERSION = \"[0-9a-f]{5}", "const VERSION = \"other")
            : answer;
    return seen.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void close(Closeable one) {
    try {
      one.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    close(door);
    open.forEach(Connection::close);
  }
}
