package org.milktide.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.link.Links;
import org.milktide.domain.port.DigestQueue;
import org.milktide.notifier.kafka.Lane;
import org.milktide.notifier.mail.Sender;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.InboundBeans;
import org.milktide.notifier.testing.Inbox;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingDigestQueue;
import org.milktide.testing.TestBroker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.test.utils.KafkaTestUtils;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a doorbell on a real broker to a mail in a real inbox and the event after it. */
class NotifierConfigurationTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final TestingDigestQueue QUEUE = new TestingDigestQueue();
  private static final Inbox INBOX = new Inbox();
  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext();

  private static Map<String, Object> consumerProperties(String group) {
    return KafkaTestUtils.consumerProps(TestBroker.bootstrapServers(), group, false);
  }

  @BeforeAll
  static void start() {
    JavaMailSenderImpl mail = new JavaMailSenderImpl();
    mail.setHost("127.0.0.1");
    mail.setPort(INBOX.port());
    ConsumerFactory<String, String> consumers =
        new DefaultKafkaConsumerFactory<>(consumerProperties("unused"));
    CONTEXT.registerBean(ConsumerFactory.class, () -> consumers);
    CONTEXT.registerBean(ProducerFactory.class, NotifierConfigurationTest::producers);
    CONTEXT.registerBean(KafkaAdmin.class, () -> new KafkaAdmin(connection()));
    CONTEXT.registerBean(JavaMailSenderImpl.class, () -> mail);
    CONTEXT.registerBean(DigestQueue.class, () -> QUEUE, bean -> bean.setPrimary(true));
    CONTEXT.registerBean(Links.class, () -> Mails.LINKS);
    CONTEXT.registerBean(Sender.class, () -> Mails.SENDER);
    InboundBeans.register(CONTEXT);
    CONTEXT.registerBean(InstantSource.class, () -> new TestingClock(Families.NOW));
    CONTEXT.registerBean(NotifierSettings.class, () -> NotifierSettings.DEFAULT);
    CONTEXT.register(NotifierConfiguration.class);
    CONTEXT.refresh();
  }

  @AfterAll
  static void stop() {
    CONTEXT.close();
    INBOX.close();
  }

  private static DefaultKafkaProducerFactory<String, String> producers() {
    return new DefaultKafkaProducerFactory<>(
        KafkaTestUtils.producerProps(TestBroker.bootstrapServers()),
        new StringSerializer(),
        new StringSerializer());
  }

  private static DigestRef add(DigestKind kind, String email) {
    return QUEUE.add(
        Families.digest(kind, Families.expecting(email, "Ana"), "pregnancy.before-the-birth"));
  }

  private static String doorbell(DigestRef digest) {
    return "{\"journey\":\"%s\",\"digest\":\"%s\"}".formatted(digest.journey(), digest.id());
  }

  private static void ring(String topic, String... values) throws Exception {
    DefaultKafkaProducerFactory<String, String> factory = producers();
    try (Producer<String, String> producer = factory.createProducer()) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(topic, 0, "key", value)).get(20, TimeUnit.SECONDS);
      }
    } finally {
      factory.destroy();
    }
  }

  private static Consumer<String, String> consumer(String topic) {
    Consumer<String, String> consumer =
        new DefaultKafkaConsumerFactory<>(
                consumerProperties("reads-" + topic),
                new StringDeserializer(),
                new StringDeserializer())
            .createConsumer();
    consumer.subscribe(List.of(topic));
    return consumer;
  }

  private static Conclusion nextConclusion() throws InterruptedException {
    Conclusion next = QUEUE.concluded().poll(20, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing was concluded within twenty seconds");
    }
    return next;
  }

  @Test
  void goesFromDoorbellsToMailsAndEventsPastRecordsItCannotRead() throws Exception {
    DigestRef first = add(DigestKind.DIGEST, "ana@example.net");
    DigestRef second = add(DigestKind.DIGEST, "bea@example.net");
    DigestRef urgent = add(DigestKind.QUESTION, "cia@example.net");

    ring("milktide.digests", doorbell(first), "somebody@example.net", doorbell(second));
    ring("milktide.digests-now", doorbell(urgent));

    assertThat(List.of(nextConclusion(), nextConclusion(), nextConclusion()))
        .allSatisfy(done -> assertThat(done.outcome()).isEqualTo(new Outcome.Sent()))
        .extracting(done -> done.digest().ref())
        .containsExactlyInAnyOrder(first, second, urgent);
    assertThat(List.of(INBOX.next().to(), INBOX.next().to(), INBOX.next().to()))
        .containsExactlyInAnyOrder("ana@example.net", "bea@example.net", "cia@example.net");
    assertDeadLetter();
    assertEvents(first);
  }

  private static void assertDeadLetter() {
    try (Consumer<String, String> letters = consumer("milktide.digests.dlt")) {
      ConsumerRecord<String, String> letter =
          KafkaTestUtils.getSingleRecord(letters, "milktide.digests.dlt", PATIENCE);
      assertThat(letter.value()).isEqualTo("somebody@example.net");
      assertThat(header(letter, "milktide-reason")).isEqualTo("not JSON");
    }
  }

  private static void assertEvents(DigestRef first) {
    try (Consumer<String, String> deliveries = consumer("milktide.deliveries")) {
      List<ConsumerRecord<String, String>> events = new ArrayList<>();
      KafkaTestUtils.getRecords(deliveries, PATIENCE, 3).forEach(events::add);
      ConsumerRecord<String, String> event =
          events.stream()
              .filter(one -> one.key().equals(first.journey().toString()))
              .findFirst()
              .orElseThrow();

      assertThat(header(event, "content-type")).isEqualTo("application/cloudevents+json");
      assertThat(event.value()).doesNotContain("@", "Ana");
      assertThat(JsonMapper.shared().readTree(event.value())).isEqualTo(expected(first));
    }
  }

  private static JsonNode expected(DigestRef digest) {
    return JsonMapper.shared()
        .readTree(
            """
            {"specversion":"1.0","id":"%2$s.email.sent","source":"/milktide/notifier",
             "type":"org.milktide.delivery.sent.v1","subject":"%1$s",
             "time":"2027-01-08T08:00:00Z","datacontenttype":"application/json",
             "data":{"deliveryId":"%2$s.email","journey":"%1$s","recipient":"parent",
               "channel":"email",
               "items":[{"id":"pregnancy.before-the-birth","occurrence":""}],
               "scheduledFor":"2027-01-08T08:00:00Z","at":"2027-01-08T08:00:00Z"}}
            """
                .formatted(digest.journey(), digest.id()));
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /**
   * A sender that dies between conclusion and event has not committed its doorbell either, so that
   * it comes again.
   */
  @Test
  void tellsAnEndAgainWhenItsDoorbellComesAgain() throws Exception {
    DigestRef digest = add(DigestKind.LINK, "eva@example.net");
    ring("milktide.digests-now", doorbell(digest));
    assertThat(nextConclusion().digest().ref()).isEqualTo(digest);
    assertThat(INBOX.next().to()).isEqualTo("eva@example.net");
    ring("milktide.digests-now", doorbell(digest));

    try (Consumer<String, String> deliveries = consumer("milktide.deliveries")) {
      List<String> told = new ArrayList<>();
      while (told.size() < 2) {
        ConsumerRecords<String, String> some = KafkaTestUtils.getRecords(deliveries, PATIENCE);
        assertThat(some).as("events of " + digest).isNotEmpty();
        some.forEach(
            event -> {
              if (event.key().equals(digest.journey().toString())) {
                told.add(event.value());
              }
            });
      }
      assertThat(told).hasSize(2).containsOnly(told.getFirst());
    }
    assertThat(INBOX.isEmpty()).isTrue();
  }

  /** Just as the planner does: whoever starts first makes them. */
  @Test
  void makesTheTopicsThatItReadsAsTheyShouldBe() throws Exception {
    try (Admin admin = Admin.create(connection())) {
      var topics =
          admin
              .describeTopics(List.of("milktide.digests", "milktide.digests-now"))
              .allTopicNames()
              .get(20, TimeUnit.SECONDS);
      assertThat(Objects.requireNonNull(topics.get("milktide.digests")).partitions()).hasSize(4);
      assertThat(Objects.requireNonNull(topics.get("milktide.digests-now")).partitions())
          .hasSize(2);
      ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "milktide.digests");
      var config = admin.describeConfigs(List.of(topic)).all().get(20, TimeUnit.SECONDS);
      assertThat(Objects.requireNonNull(config.get(topic)).get("retention.ms").value())
          .isEqualTo("86400000");
    }
  }

  @Test
  void isUnwellWhenADoorbellsConsumerIsGone() {
    HealthIndicator indicator = CONTEXT.getBean("notifierHealthIndicator", HealthIndicator.class);
    Lane lane = CONTEXT.getBean("digestsLane", Lane.class);
    assertThat(indicator.health()).isEqualTo(health(Status.UP, "is read"));

    lane.stop();
    try {
      assertThat(indicator.health()).isEqualTo(health(Status.DOWN, "is not read"));
    } finally {
      lane.start();
    }
  }

  private static Health health(Status status, String digests) {
    return Health.status(status)
        .withDetail("milktide.digests", digests)
        .withDetail("milktide.digests-now", "is read")
        .build();
  }

  private static Map<String, Object> connection() {
    return Map.of("bootstrap.servers", TestBroker.bootstrapServers());
  }

  @Test
  void commitsWhatIsDoneAndNothingElse() throws Exception {
    DigestRef digest = add(DigestKind.LINK, "dia@example.net");
    ring("milktide.digests-now", doorbell(digest));
    assertThat(nextConclusion().digest().ref()).isEqualTo(digest);
    assertThat(INBOX.next().to()).isEqualTo("dia@example.net");

    var lane = CONTEXT.getBean("digestsNowLane", Lane.class);
    lane.stop();
    try (Consumer<String, String> group =
        new DefaultKafkaConsumerFactory<String, String>(consumerProperties("milktide-notifier-now"))
            .createConsumer()) {
      TopicPartition partition = new TopicPartition("milktide.digests-now", 0);
      assertThat(group.committed(Set.of(partition)).values())
          .extracting(offset -> Objects.requireNonNull(offset).offset())
          .containsExactlyElementsOf(group.endOffsets(List.of(partition)).values());
    }
    lane.start();
  }
}
