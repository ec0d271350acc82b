package org.milktide.planner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.port.Releases;

/**
 * Tells the notifier which digests wait. The digest row is the outbox: only what was committed is
 * seen here, and what the broker did not acknowledge stays to be rung for. A bell too many is
 * harmless, because the row decides who sends.
 */
final class Doorbells implements AutoCloseable {
  private static final int BATCH = 1_000;

  private final Releases releases;
  private final InstantSource clock;
  private final Producer<String, String> producer;
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final ReentrantLock ringing = new ReentrantLock();

  Doorbells(Releases releases, InstantSource clock, Map<String, Object> connection) {
    this.releases = releases;
    this.clock = clock;
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // A broker that is away must not hold up the planning; the next tick rings again.
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  /** Rings for all that waits; while another thread rings, leaves it to that one to go on. */
  void ring() {
    wanted.set(true);
    while (wanted.get() && ringing.tryLock()) {
      try {
        wanted.set(false);
        ringAll(clock.instant());
      } finally {
        ringing.unlock();
      }
    }
  }

  private void ringAll(Instant now) {
    List<Doorbell> waiting;
    do {
      waiting = releases.toRing(now, BATCH);
      if (!waiting.isEmpty()) {
        publish(waiting);
        releases.rung(waiting.stream().map(Doorbell::digest).toList(), now);
      }
    } while (waiting.size() == BATCH);
  }

  private void publish(List<Doorbell> waiting) {
    // Asks once for the topics; without them each record alone would wait for them to appear.
    waiting.stream()
        .map(bell -> DigestTopics.of(bell.kind()))
        .distinct()
        .forEach(producer::partitionsFor);
    List<Future<RecordMetadata>> taken =
        waiting.stream().map(bell -> producer.send(record(bell))).toList();
    try {
      for (Future<RecordMetadata> one : taken) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new KafkaException("Kafka did not take the doorbells", e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static ProducerRecord<String, String> record(Doorbell bell) {
    DigestRef digest = bell.digest();
    String ids = "{\"journey\":\"%s\",\"digest\":\"%s\"}".formatted(digest.journey(), digest.id());
    return new ProducerRecord<>(DigestTopics.of(bell.kind()), digest.journey().toString(), ids);
  }

  @Override
  public void close() {
    producer.close();
  }
}
