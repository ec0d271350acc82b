package org.milktide.standalone.path;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.link.Tokens;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Devices;
import org.milktide.domain.port.FeedLog;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;
import org.milktide.portal.PortalSettings;
import org.milktide.standalone.Ports;
import org.milktide.standalone.clock.ProductTime;
import org.milktide.standalone.mailbox.MailView;
import org.milktide.standalone.mailbox.Mailbox;
import org.milktide.standalone.mailbox.StoredMail;
import org.milktide.standalone.run.Installation;

/** A whole installation for a test, used from outside: by HTTP, by Kafka, by reading its mail. */
public final class TestingInstallation implements AutoCloseable {
  private final AtomicInteger families = new AtomicInteger();
  private final Installation installation;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();
  private final KafkaProducer<String, String> kafka;

  private TestingInstallation(Installation installation, int port) {
    this.installation = installation;
    this.port = port;
    this.kafka =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                installation.setting("spring.kafka.bootstrap-servers").orElseThrow()),
            new StringSerializer(),
            new StringSerializer());
  }

  /** Starts it on free ports, with a clock that the test moves. */
  public static TestingInstallation start(Path data, Instant clock) {
    return start(data, clock, List.of());
  }

  /** The same with configurations beside the service's own, such as the demo's. */
  public static TestingInstallation start(Path data, Instant clock, List<Class<?>> extras) {
    return start(data, clock, extras, Map.of());
  }

  /** The same with settings of its own. */
  static TestingInstallation start(Path data, Instant clock, Map<String, Object> settings) {
    return start(data, clock, List.of(), settings);
  }

  private static TestingInstallation start(
      Path data, Instant clock, List<Class<?>> extras, Map<String, Object> settings) {
    int port = Ports.anyFree();
    Map<String, Object> properties = new HashMap<>(settings);
    properties.put("server.port", port);
    properties.put("management.server.port", Ports.anyFree());
    properties.put("milktide.base-url", address(port));
    return new TestingInstallation(
        Installation.start(new Installation.Plan(data, Map.of(), clock, 0, 0, properties, extras)),
        port);
  }

  private static String address(int port) {
    return "http://localhost:" + port;
  }

  /** Where its pages are. */
  public String address() {
    return address(port);
  }

  /** Moves product time, and waits until all that is due by then is sent. */
  public void moveTo(Instant instant) {
    try {
      installation.bean(ProductTime.class).moveTo(instant);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The product's time. */
  public Instant now() {
    return installation.bean(ProductTime.class).now();
  }

  /** The path of the page of a new family in Berlin, whose baby was born three days ago. */
  public String newFamily() {
    String email = "family" + families.incrementAndGet() + "@example.org";
    Events events = Events.of("urn:test").at(now());
    JourneyId id = new JourneyId(UUID.randomUUID());
    Subject family = new Subject.Existing(id);
    LocalDate due = now().atOffset(ZoneOffset.UTC).toLocalDate();
    tell(new Subject.Fresh(id), events.requested(Request.due(email, due)));
    tell(family, events.confirmed(email));
    tell(family, events.born(now().minus(Duration.ofDays(3))));
    Bearer parent = new Bearer(id, RecipientId.PARENT);
    return URI.create(installation.bean(Links.class).journey(parent)).getRawPath();
  }

  /** The path where the devices of a family's parent are. */
  public String devicesOf(String page) {
    Bearer parent = new Bearer(journeyOf(page), RecipientId.PARENT);
    return URI.create(installation.bean(Links.class).devices(parent)).getRawPath();
  }

  /** Where messages to the devices of a family's parent go. */
  public List<String> endpointsOf(String page) {
    return installation
        .bean(Devices.class)
        .of(new Bearer(journeyOf(page), RecipientId.PARENT))
        .stream()
        .map(device -> device.subscription().endpoint().address().toString())
        .toList();
  }

  /** A loss, told elsewhere than on the page. */
  public void lose(String page) {
    tell(new Subject.Existing(journeyOf(page)), Events.of("urn:test-loss").at(now()).lost());
  }

  private void tell(Subject family, JourneyEvent event) {
    installation.bean(JourneyDoor.class).apply(List.of(new Arrival(family, event)), now());
  }

  /** What is in a family's log of these days, oldest first. */
  public List<LogEntry> logged(String page) {
    Duration days = Duration.ofDays(2);
    return installation
        .bean(FeedLog.class)
        .read(journeyOf(page), now().minus(days), now().plus(days))
        .entries();
  }

  /** What the family of a page says of a text, on the page that asks; the answer's status. */
  public int sayHelpful(String page, TextRevision text, String said) {
    Bearer parent = new Bearer(journeyOf(page), RecipientId.PARENT);
    String asked = URI.create(installation.bean(Links.class).helpful(parent, text)).getRawPath();
    return post(asked, Map.of("said", said)).statusCode();
  }

  private JourneyId journeyOf(String page) {
    String token = page.substring(page.lastIndexOf('/') + 1);
    return installation.bean(Tokens.class).read(token).orElseThrow().journey();
  }

  /** The mails to an address so far, oldest first. */
  public List<MailView> mails(String address) {
    Mailbox mailbox = installation.bean(Mailbox.class);
    return mailbox.messages().stream()
        .filter(mail -> mail.to().equals(address))
        .map(StoredMail::id)
        .map(id -> mailbox.view(id).orElseThrow())
        .toList();
  }

  /** When the mails to an address were sent, by the product's clock. */
  List<Instant> mailTimes(String address) {
    return installation.bean(Mailbox.class).messages().stream()
        .filter(mail -> mail.to().equals(address))
        .map(StoredMail::at)
        .toList();
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> head(String path) {
    return send(request(path).HEAD());
  }

  /** What the database holds, table by table, but for what has nothing to do with a person. */
  Map<String, String> rows() {
    return Tables.rows(installation.bean(DataSource.class));
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> api(String method, String path, String json) {
    String token = installation.bean(PortalSettings.class).apiToken();
    return send(
        request("/api/v1" + path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Publishes a record and waits until the broker has it. */
  void publish(String topic, String key, String value) {
    ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, value);
    record
        .headers()
        .add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII));
    try {
      kafka.send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** All that was told on a topic so far. */
  List<String> told(String topic) {
    return Topic.read(installation.setting("spring.kafka.bootstrap-servers").orElseThrow(), topic);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address()).resolve(path))
        .timeout(Duration.ofSeconds(60));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    kafka.close();
    installation.close();
  }
}
