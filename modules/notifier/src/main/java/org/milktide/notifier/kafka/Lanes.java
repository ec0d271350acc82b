package org.milktide.notifier.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.milktide.notifier.delivery.Notifier;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Builds lanes that all talk to one Kafka. */
public final class Lanes {
  /** Where outcomes are told. */
  public static final String DELIVERIES = "milktide.deliveries";

  private static final int NEW_TOPICS_SEEN_MILLIS = 5_000;
  private static final int KILLED_SEEN_MILLIS = 10_000;
  private static final long FIRST_PAUSE_MILLIS = 1_000;
  private static final long LONGEST_PAUSE_MILLIS = 30_000;
  private static final Duration REFUSED_PAUSE = Duration.ofSeconds(10);

  /** A batch in hand is finished and written down before the database goes. */
  private static final long SHUTDOWN_MILLIS = 25_000;

  private final Map<String, Object> consumers;
  private final Map<String, Object> producers;
  private final InstantSource clock;
  private final MeterRegistry meters;

  /**
   * Lanes of one process.
   *
   * @param consumers how consumers reach Kafka; what they read and commit is set here
   * @param producers how producers reach it
   */
  public Lanes(
      Map<String, Object> consumers,
      Map<String, Object> producers,
      InstantSource clock,
      MeterRegistry meters) {
    this.consumers = Map.copyOf(consumers);
    this.producers = Map.copyOf(producers);
    this.clock = clock;
    this.meters = meters;
  }

  /** A lane that is not started yet; closing it closes the notifier too. */
  public Lane open(LaneSettings settings, Notifier notifier) {
    DefaultKafkaProducerFactory<String, byte[]> factory =
        new DefaultKafkaProducerFactory<>(producing());
    KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(factory);
    DigestListener listener =
        new DigestListener(
            notifier,
            new DeliveryEvents(kafka, DELIVERIES),
            new DeadLetters(kafka, meters),
            clock,
            meters);
    return new Lane(container(settings, listener), notifier, factory);
  }

  private ConcurrentMessageListenerContainer<String, byte[]> container(
      LaneSettings settings, DigestListener listener) {
    ContainerProperties properties = new ContainerProperties(settings.topic());
    properties.setGroupId(settings.group());
    properties.setAckMode(ContainerProperties.AckMode.BATCH);
    properties.setMessageListener(listener);
    properties.setShutdownTimeout(SHUTDOWN_MILLIS);
    // Rights that Kafka lacks for a while would end a consumer for good.
    properties.setAuthExceptionRetryInterval(REFUSED_PAUSE);
    ConcurrentMessageListenerContainer<String, byte[]> container =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(consuming(settings)), properties);
    container.setConcurrency(settings.consumers());
    container.setBeanName(settings.group());
    ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
    pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
    // Never gives a batch up: what fails here is the database or Kafka, and they come back.
    container.setCommonErrorHandler(new DefaultErrorHandler(pauses));
    return container;
  }

  private Map<String, Object> consuming(LaneSettings settings) {
    Map<String, Object> all = new HashMap<>(consumers);
    all.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    // Bytes cannot fail to be read, so a broken record reaches our own code.
    all.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch());
    // A topic made by asking for it would have the wrong number of partitions.
    all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    all.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, NEW_TOPICS_SEEN_MILLIS);
    // What a killed process held waits no longer than this (45 s by default).
    all.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, KILLED_SEEN_MILLIS);
    return all;
  }

  private Map<String, Object> producing() {
    Map<String, Object> all = new HashMap<>(producers);
    all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    all.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    all.put(ProducerConfig.ACKS_CONFIG, "all");
    return all;
  }
}
