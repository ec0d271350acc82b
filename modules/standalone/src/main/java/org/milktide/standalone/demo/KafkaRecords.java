package org.milktide.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes to the broker, as a partner's system would. */
final class KafkaRecords implements Records, AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final KafkaProducer<String, String> producer;

  KafkaRecords(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new StringSerializer());
  }

  @Override
  public void publish(DemoRecord message) {
    var sent = new ProducerRecord<>(message.topic(), message.key(), message.json());
    sent.headers()
        .add("content-type", CloudEvents.CONTENT_TYPE.getBytes(StandardCharsets.US_ASCII));
    try {
      producer.send(sent).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("Kafka did not take a record for " + message.topic(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("The demo stops", e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
