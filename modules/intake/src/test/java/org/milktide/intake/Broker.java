package org.milktide.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.milktide.testing.TestBroker;

/** One real broker for all tests of the module, and a partner's way of writing to it. */
final class Broker {
  private static final KafkaProducer<byte[], byte[]> PRODUCER =
      new KafkaProducer<>(connection(), new ByteArraySerializer(), new ByteArraySerializer());

  private Broker() {}

  static Map<String, Object> connection() {
    return Map.of("bootstrap.servers", TestBroker.bootstrapServers());
  }

  /** Writes records and returns when the broker has them. */
  static void send(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
    List<Future<RecordMetadata>> taken = new ArrayList<>();
    records.forEach(record -> taken.add(PRODUCER.send(record)));
    for (Future<RecordMetadata> one : taken) {
      one.get(30, TimeUnit.SECONDS);
    }
  }

  static void send(String topic, @Nullable String key, String value) throws Exception {
    send(List.of(record(topic, key, value)));
  }

  static ProducerRecord<byte[], byte[]> record(String topic, @Nullable String key, String value) {
    return new ProducerRecord<byte[], byte[]>(topic, key == null ? null : bytes(key), bytes(value));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
