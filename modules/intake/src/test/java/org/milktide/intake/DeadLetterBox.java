package org.milktide.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The dead letters of a topic from the moment that this was made. */
final class DeadLetterBox implements AutoCloseable {
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final TopicPartition partition;

  DeadLetterBox(String topic) {
    Map<String, Object> settings = new HashMap<>(Broker.connection());
    settings.put("enable.auto.commit", "false");
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    partition = new TopicPartition(IntakeTopics.deadLettersOf(topic), 0);
    consumer.assign(List.of(partition));
    consumer.seek(partition, end());
  }

  /** All that are there and were not taken yet. */
  List<ConsumerRecord<byte[], byte[]>> take() {
    long end = end();
    List<ConsumerRecord<byte[], byte[]>> taken = new ArrayList<>();
    while (consumer.position(partition) < end) {
      taken.addAll(consumer.poll(Duration.ofSeconds(5)).records(partition));
    }
    return taken;
  }

  private long end() {
    return Objects.requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
  }

  static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
    var header = letter.headers().lastHeader(name);
    return header == null ? "(none)" : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
