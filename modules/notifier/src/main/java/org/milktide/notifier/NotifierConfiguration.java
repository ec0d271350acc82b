package org.milktide.notifier;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Library;
import org.milktide.domain.link.Links;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.domain.port.DigestQueue;
import org.milktide.domain.port.DomainPaces;
import org.milktide.notifier.delivery.Circuit;
import org.milktide.notifier.delivery.Flow;
import org.milktide.notifier.delivery.Notifier;
import org.milktide.notifier.delivery.Pacing;
import org.milktide.notifier.dkim.DkimSettings;
import org.milktide.notifier.dkim.DkimSigner;
import org.milktide.notifier.dkim.SigningPost;
import org.milktide.notifier.kafka.Lane;
import org.milktide.notifier.kafka.LaneSettings;
import org.milktide.notifier.kafka.Lanes;
import org.milktide.notifier.mail.Answers;
import org.milktide.notifier.mail.MailComposer;
import org.milktide.notifier.mail.Sender;
import org.milktide.notifier.push.DevicePost;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.words.PackWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The role {@code notifier}: import it where digests are to be sent. */
@Configuration(proxyBeanMethods = false)
@Import({PushConfiguration.class, InboundConfiguration.class})
public class NotifierConfiguration {
  private static final int DELIVERY_PARTITIONS = 4;
  private static final int DIGEST_PARTITIONS = 4;
  private static final int DIGEST_NOW_PARTITIONS = 2;

  /**
   * The topics of this role. Partners read the first; dead letters wait to be looked at. The
   * doorbells' topics are the planner's, which declares them just so; whoever starts first makes
   * them.
   */
  @Bean
  KafkaAdmin.NewTopics notifierTopics(
      NotifierSettings settings, @Value("${milktide.kafka.replication:1}") int replication) {
    return new KafkaAdmin.NewTopics(
        topic(Lanes.DELIVERIES, DELIVERY_PARTITIONS, replication),
        topic(settings.digests().topic() + ".dlt", 1, replication),
        topic(settings.digestsNow().topic() + ".dlt", 1, replication),
        doorbells(settings.digests().topic(), DIGEST_PARTITIONS, replication),
        doorbells(settings.digestsNow().topic(), DIGEST_NOW_PARTITIONS, replication));
  }

  private static NewTopic doorbells(String name, int partitions, int replication) {
    return TopicBuilder.name(name)
        .partitions(partitions)
        .replicas(replication)
        .config(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(Duration.ofDays(1).toMillis()))
        .build();
  }

  private static NewTopic topic(String name, int partitions, int replication) {
    return TopicBuilder.name(name).partitions(partitions).replicas(replication).build();
  }

  @Bean
  MailComposer mailComposer(Sender sender, Links links, Library library, Answers answers) {
    return new MailComposer(sender, links, new PackWords(library), answers);
  }

  /** The server of {@code spring.mail.*}, with whatever Spring Boot knows of it. */
  @Bean
  MailServer mailServer(JavaMailSenderImpl mail, ObjectProvider<MailSettings> settings) {
    String host = mail.getHost();
    String protocol = mail.getProtocol();
    Map<Object, Object> extra = new HashMap<>(mail.getJavaMailProperties());
    return new MailServer(
        host == null ? "" : host,
        mail.getPort(),
        protocol == null ? "smtp" : protocol,
        mail.getUsername(),
        mail.getPassword(),
        settings.getIfAvailable(() -> MailSettings.DEFAULT).tlsTo(host == null ? "" : host),
        extra);
  }

  @Bean
  Lanes lanes(
      ConsumerFactory<?, ?> consumers,
      ProducerFactory<?, ?> producers,
      InstantSource clock,
      ObjectProvider<MeterRegistry> meters) {
    return new Lanes(
        consumers.getConfigurationProperties(),
        producers.getConfigurationProperties(),
        clock,
        meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  /** Both lanes talk to the same server: what one of them learns, the other need not find out. */
  @Bean
  Circuit mailCircuit(ObjectProvider<MeterRegistry> meters) {
    Circuit circuit = new Circuit();
    MeterRegistry registry = meters.getIfAvailable(SimpleMeterRegistry::new);
    registry.gauge("milktide.mail.circuit.open", circuit, c -> c.reason().isPresent() ? 1 : 0);
    FunctionCounter.builder("milktide.mail.circuit.opened", circuit, Circuit::timesOpened)
        .register(registry);
    return circuit;
  }

  /** What may hold mails back. */
  @Bean
  Flow mailFlow(Circuit circuit, DomainPaces paces, ObjectProvider<MailSettings> mail) {
    PaceLimit limit = mail.getIfAvailable(() -> MailSettings.DEFAULT).pace();
    return new Flow(circuit, new Pacing(paces, limit));
  }

  /** How each lane sends. */
  @Bean
  Senders senders(
      DigestQueue queue,
      MailComposer composer,
      MailServer server,
      NotifierSettings settings,
      Flow flow,
      ObjectProvider<MailSettings> mail,
      DevicePost devices,
      InstantSource clock) {
    DkimSettings dkim = mail.getIfAvailable(() -> MailSettings.DEFAULT).dkim();
    return lane ->
        new Notifier(
            queue,
            composer,
            signing(
                dkim, new SmtpPost(server, settings.smtp().withConnections(lane.connections()))),
            new Notifier.Options(lane.connections(), settings.retries(), flow, devices),
            clock);
  }

  static Post signing(@Nullable DkimSettings dkim, Post post) {
    return dkim == null ? post : new SigningPost(new DkimSigner(dkim), post);
  }

  @Bean
  Lane digestsLane(Lanes lanes, Senders senders, NotifierSettings settings) {
    return lanes.open(settings.digests(), senders.of(settings.digests()));
  }

  @Bean
  Lane digestsNowLane(Lanes lanes, Senders senders, NotifierSettings settings) {
    return lanes.open(settings.digestsNow(), senders.of(settings.digestsNow()));
  }

  /** Down while mails wait for the mail server, with the reason. */
  @Bean
  HealthIndicator mailCircuitHealthIndicator(Circuit circuit) {
    return () ->
        circuit
            .reason()
            .map(reason -> Health.down().withDetail("mails wait", reason).build())
            .orElseGet(() -> Health.up().build());
  }

  /** Down when a consumer of doorbells has died, so that somebody looks. */
  @Bean
  HealthIndicator notifierHealthIndicator(List<Lane> lanes) {
    return () -> {
      Health.Builder health = Health.up();
      for (Lane lane : lanes) {
        health.withDetail(lane.topic(), lane.isWorking() ? "is read" : "is not read");
        if (!lane.isWorking()) {
          health.down();
        }
      }
      return health.build();
    };
  }

  /** Makes the sending part of a lane. */
  interface Senders {
    Notifier of(LaneSettings lane);
  }
}
