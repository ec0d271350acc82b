package org.milktide.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes records that stand in the database until the broker has them. */
final class Publisher implements AutoCloseable {
  private final Producer<String, String> producer;

  Publisher(Map<String, Object> connection) {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // A broker that is away must not hold up the planning; the next tick publishes again.
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  /**
   * Returns once the broker has all of them.
   *
   * @throws KafkaException when it does not take them; some may be written all the same
   */
  void publish(List<ProducerRecord<String, String>> records) {
    // Asks once for the topics; without them each record alone would wait for them to appear.
    records.stream().map(ProducerRecord::topic).distinct().forEach(producer::partitionsFor);
    List<Future<RecordMetadata>> taken = records.stream().map(producer::send).toList();
    try {
      for (Future<RecordMetadata> one : taken) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new KafkaException("Kafka did not take the records", e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
