package org.milktide.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Partners;
import org.milktide.domain.port.WaitingRoom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Intake, for a process that has its role. It takes the connection to Kafka from the {@link
 * ConsumerFactory}, {@link ProducerFactory} and {@link KafkaAdmin} that are there.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
public class IntakeConfiguration {
  private static final int PARTITIONS = 4;

  private static final Duration REFUSED_PAUSE = Duration.ofSeconds(10);

  @Bean
  KafkaAdmin.NewTopics intakeTopics(@Value("${milktide.kafka.replication:1}") int replication) {
    return new KafkaAdmin.NewTopics(
        IntakeTopics.INPUTS.stream()
            .flatMap(topic -> Stream.of(input(topic), deadLetters(topic)))
            .map(topic -> topic.replicas(replication).build())
            .toArray(NewTopic[]::new));
  }

  private static TopicBuilder input(String topic) {
    return TopicBuilder.name(topic).partitions(PARTITIONS);
  }

  /** Dead letters hold what people sent, so they are kept no longer than it takes to mend them. */
  private static TopicBuilder deadLetters(String topic) {
    return TopicBuilder.name(IntakeTopics.deadLettersOf(topic))
        .partitions(1)
        .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(DeadLetters.LARGEST))
        .config(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(Duration.ofDays(7).toMillis()));
  }

  @Bean
  DeadLetters deadLetters(ProducerFactory<?, ?> producers) {
    return new DeadLetters(producers.getConfigurationProperties());
  }

  @Bean
  IntakeProgress intakeProgress(KafkaAdmin admin) {
    return new IntakeProgress(admin.getConfigurationProperties());
  }

  @Bean
  WaitingSweep waitingSweep(WaitingRoom room, InstantSource clock, MeterRegistry meters) {
    return new WaitingSweep(room, clock, meters).start();
  }

  @Bean
  IntakeListener intakeListener(
      JourneyDoor door,
      InstantSource clock,
      Partners partners,
      DeadLetters deadLetters,
      MeterRegistry meters) {
    return new IntakeListener(clock, partners, new Passage(door), deadLetters, new Counts(meters));
  }

  @Bean
  ConcurrentMessageListenerContainer<byte[], byte[]> intakeContainer(
      ConsumerFactory<?, ?> consumers, IntakeListener listener, IntakeSettings settings) {
    var properties = new ContainerProperties(IntakeTopics.INPUTS.toArray(String[]::new));
    properties.setGroupId(IntakeTopics.GROUP);
    properties.setAckMode(ContainerProperties.AckMode.BATCH);
    properties.setMessageListener(listener);
    // Rights that Kafka lacks for a while would end a consumer for good.
    properties.setAuthExceptionRetryInterval(REFUSED_PAUSE);
    var container =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(
                reading(consumers.getConfigurationProperties()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer()),
            properties);
    container.setConcurrency(settings.consumers());
    container.setCommonErrorHandler(again());
    return container;
  }

  /** Down when a consumer has died, so that somebody looks. */
  @Bean
  HealthIndicator intakeHealthIndicator(ConcurrentMessageListenerContainer<?, ?> intakeContainer) {
    return () ->
        (isWorking(intakeContainer) ? Health.up() : Health.down())
            .withDetail("consumers", intakeContainer.getContainers().size())
            .build();
  }

  private static boolean isWorking(ConcurrentMessageListenerContainer<?, ?> container) {
    return container.isRunning()
        && container.isInExpectedState()
        && !container.isPauseRequested()
        && container.getContainers().stream().allMatch(MessageListenerContainer::isRunning);
  }

  private static Map<String, Object> reading(Map<String, Object> connection) {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Passage.MOST);
    // A topic made by asking for it would have the wrong number of partitions.
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    // The first consumer of a group learns of the second by a heartbeat; until then both wait.
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 500);
    // What a killed process held, a loss report perhaps, waits no longer than this.
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
    return settings;
  }

  /** What the listener throws is never a record's fault, so the batch is tried until it works. */
  private static DefaultErrorHandler again() {
    var backOff = new ExponentialBackOff(500, 2);
    backOff.setMaxInterval(15_000);
    var handler =
        new DefaultErrorHandler(
            (record, failure) -> {
              throw new IllegalStateException("intake skips no record", failure);
            },
            backOff);
    handler.setClassifications(Map.of(), true);
    return handler;
  }
}
