package org.milktide.notifier.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.milktide.domain.digest.Conclusion;
import org.springframework.kafka.core.KafkaOperations;

/** Publishes delivery events; what could not be published is kept and goes with the next. */
final class DeliveryEvents {
  private final KafkaOperations<String, byte[]> kafka;
  private final String topic;
  private final List<ProducerRecord<String, byte[]>> waiting = new ArrayList<>();

  DeliveryEvents(KafkaOperations<String, byte[]> kafka, String topic) {
    this.kafka = kafka;
    this.topic = topic;
  }

  /** Returns once the broker has all of them. */
  synchronized void publish(List<Conclusion> conclusions, Instant at) {
    conclusions.stream()
        .flatMap(conclusion -> DeliveryEvent.of(conclusion, topic, at).stream())
        .forEach(waiting::add);
    List<CompletableFuture<?>> acknowledged = new ArrayList<>();
    for (ProducerRecord<String, byte[]> event : waiting) {
      acknowledged.add(kafka.send(event));
    }
    Iterator<ProducerRecord<String, byte[]>> event = waiting.iterator();
    for (CompletableFuture<?> one : acknowledged) {
      event.next();
      // The producer's delivery timeout bounds the wait; a failure leaves the rest waiting.
      one.join();
      event.remove();
    }
  }
}
