package org.milktide.standalone.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milktide.standalone.Ports;
import org.milktide.standalone.run.Installation;

/** The whole service in a process of its own, with a clock that is moved by hand. */
final class Service implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Child child;
  private final int port;

  private Service(Child child, int port) {
    this.child = child;
    this.port = port;
  }

  /**
   * What it lives on.
   *
   * @param data its embedded parts' directory
   * @param mailPort the outside mail server
   * @param kafka the outside broker's address; empty: an embedded one
   */
  record Parts(Path data, int mailPort, String kafka) {}

  /** Launches it; it may not be up yet. */
  static Service launch(Parts parts, Instant clock) throws IOException {
    int port = Ports.anyFree();
    return new Service(
        Child.launch(
            Main.class,
            List.of(
                parts.data().toString(),
                clock.toString(),
                String.valueOf(parts.mailPort()),
                String.valueOf(port),
                parts.kafka()),
            String.valueOf(parts.data().getFileName())),
        port);
  }

  /** Returns when it is up, or has ended. */
  void awaitUpOrGone() {
    child.awaitReadyOrEnd();
  }

  void kill() {
    child.kill();
  }

  void awaitEnd() throws InterruptedException {
    child.awaitEnd();
  }

  /**
   * Moves its clock and waits until all that is due by then is sent.
   *
   * @return the answer's status; 0 if there is no answer
   */
  int moveTo(Instant instant) {
    HttpRequest move =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/dev/clock"))
            .timeout(Duration.ofMinutes(5))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"now\":\"" + instant + "\"}"))
            .build();
    try {
      return http.send(move, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  @Override
  public void close() {
    http.close();
    child.close();
  }

  /** The service as {@code ./milktide up --clock} runs it, on ports of its own. */
  private static Installation install(Parts parts, Instant clock, int port) {
    Map<String, String> outside = new HashMap<>();
    Map<String, Object> properties = new HashMap<>();
    outside.put("SPRING_MAIL_HOST", "127.0.0.1");
    properties.put("spring.mail.host", "127.0.0.1");
    properties.put("spring.mail.port", parts.mailPort());
    // All of the 5,000 are of one domain, and how fast it takes them is not looked at here.
    properties.put("milktide.mail.per-domain", 1_000_000);
    properties.put("server.port", port);
    properties.put("management.server.port", Ports.anyFree());
    properties.put("milktide.base-url", "http://localhost:" + port);
    if (!parts.kafka().isEmpty()) {
      outside.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", parts.kafka());
      properties.put("spring.kafka.bootstrap-servers", parts.kafka());
    }
    return Installation.start(
        new Installation.Plan(parts.data(), outside, clock, 0, 0, properties, List.of()));
  }

  /** The child's own program. */
  static final class Main {
    private Main() {}

    static void main(String[] args) throws Exception {
      Parts parts = new Parts(Path.of(args[0]), Integer.parseInt(args[2]), args[4]);
      var service = install(parts, Instant.parse(args[1]), Integer.parseInt(args[3]));
      Runtime.getRuntime().addShutdownHook(new Thread(service::close));
      Child.ready();
    }
  }
}
