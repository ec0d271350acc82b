package org.milktide.notifier.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Keeps records that cannot be read on {@code <topic>.dlt}. Best effort, so that no broken record
 * stops a consumer: a doorbell can be lost, since its digest row rings again.
 */
final class DeadLetters {
  private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

  private final KafkaOperations<String, byte[]> kafka;
  private final MeterRegistry meters;

  DeadLetters(KafkaOperations<String, byte[]> kafka, MeterRegistry meters) {
    this.kafka = kafka;
    this.meters = meters;
  }

  /** Done when it is kept, or cannot be; never fails. */
  CompletableFuture<?> keep(ConsumerRecord<String, byte[]> unreadable, String reason) {
    String topic = unreadable.topic() + ".dlt";
    meters.counter("milktide.notifier.unreadable", "topic", unreadable.topic()).increment();
    log.warn(
        "record {}-{}@{} cannot be read ({}); it is skipped and kept on {}",
        unreadable.topic(),
        unreadable.partition(),
        unreadable.offset(),
        reason,
        topic);
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(topic, unreadable.key(), unreadable.value());
    unreadable.headers().forEach(letter.headers()::add);
    letter.headers().add("milktide-reason", reason.getBytes(StandardCharsets.UTF_8));
    return kafka
        .send(letter)
        .handle(
            (sent, failed) -> {
              if (failed != null) {
                log.error("a record for {} could not be kept; it is gone", topic);
              }
              return sent;
            });
  }
}
