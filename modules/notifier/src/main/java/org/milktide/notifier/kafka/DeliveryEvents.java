package org.milktide.notifier.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.milktide.domain.digest.Concluded;
import org.springframework.kafka.core.KafkaOperations;

/** Publishes delivery events. */
final class DeliveryEvents {
  private final KafkaOperations<String, byte[]> kafka;
  private final String topic;

  DeliveryEvents(KafkaOperations<String, byte[]> kafka, String topic) {
    this.kafka = kafka;
    this.topic = topic;
  }

  /**
   * Returns once the broker has all of them. Where it fails, some may be there; told again, they
   * are the same to the last byte, with the same id.
   */
  void publish(List<Concluded> digests) {
    List<CompletableFuture<?>> acknowledged = new ArrayList<>();
    for (Concluded digest : digests) {
      acknowledged.add(kafka.send(DeliveryEvent.of(digest, topic)));
    }
    // The producer's delivery timeout bounds the wait.
    acknowledged.forEach(CompletableFuture::join);
  }
}
