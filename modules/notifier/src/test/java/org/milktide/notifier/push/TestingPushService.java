package org.milktide.notifier.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushHosts;

/** A push service on this machine, by real HTTPS, that answers as it is told to. */
final class TestingPushService implements AutoCloseable {
  static final String HOST = "push.example.org";
  static final PushHosts HOSTS = new PushHosts(List.of("*.example.org"));
  private static final String PASSWORD = "changeit";
  private static final KeyStore KEYS = keys();

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
  final Queue<Request> requests = new ConcurrentLinkedQueue<>();

  /** What came in. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Request(Map<String, String> headers, byte[] body, InetSocketAddress from) {}

  /** What goes out: a status and headers, silence, or an answer without end. */
  record Reply(int status, Map<String, String> headers, Manner manner) {
    static Reply of(int status) {
      return new Reply(status, Map.of(), Manner.PLAIN);
    }
  }

  enum Manner {
    PLAIN,
    SILENT,
    ENDLESS
  }

  TestingPushService() throws IOException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context()));
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** What the next request is answered with; 201 where nothing was said. */
  void willAnswer(Reply... next) {
    replies.addAll(List.of(next));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange;
        InputStream in = exchange.getRequestBody()) {
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
      requests.add(new Request(headers, in.readAllBytes(), exchange.getRemoteAddress()));
      Reply reply = replies.isEmpty() ? Reply.of(201) : replies.remove();
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      switch (reply.manner()) {
        case PLAIN -> exchange.sendResponseHeaders(reply.status(), -1);
        case SILENT -> closing.await();
        case ENDLESS -> pour(exchange, reply.status());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Until the other side hangs up. */
  private static void pour(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(new byte[8192]);
      }
    }
  }

  PushEndpoint endpoint() {
    return PushEndpoint.parse("https://" + HOST + "/push/a");
  }

  /** The way here: every name is this machine, which counts as public. */
  HttpWire.Outside outside(Duration inAll) {
    return outside(to("127.0.0.1"), address -> true, inAll);
  }

  HttpWire.Outside outside(DnsResolver names, Predicate<InetAddress> allowed, Duration inAll) {
    return new HttpWire.Outside(
        names,
        allowed,
        host -> server.getAddress().getPort(),
        new DefaultClientTlsStrategy(context()),
        inAll);
  }

  static DnsResolver to(String... addresses) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = new InetAddress[addresses.length];
        for (int i = 0; i < all.length; i++) {
          all[i] = InetAddress.getByAddress(host, InetAddress.ofLiteral(addresses[i]).getAddress());
        }
        return all;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  private static SSLContext context() {
    try {
      KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
      own.init(KEYS, PASSWORD.toCharArray());
      TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
      trusted.init(KEYS);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A certificate for {@link #HOST} alone, made anew. */
  private static KeyStore keys() {
    try {
      Path folder = Files.createTempDirectory("push");
      Path file = folder.resolve("keys.p12");
      String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
      Process made =
          new ProcessBuilder(
                  (keytool
                          + " -genkeypair -alias push -keyalg EC -groupname secp256r1 -validity 9"
                          + " -storetype PKCS12 -storepass "
                          + PASSWORD
                          + " -dname CN=push -ext san=dns:"
                          + HOST
                          + " -keystore "
                          + file)
                      .split(" "))
              .inheritIO()
              .start();
      if (made.waitFor() != 0) {
        throw new IllegalStateException("keytool failed");
      }
      KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
      Files.delete(file);
      Files.delete(folder);
      return keys;
    } catch (IOException | GeneralSecurityException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From now on nobody listens. */
  void hangUp() {
    server.stop(0);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
