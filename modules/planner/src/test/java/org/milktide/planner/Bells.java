package org.milktide.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.milktide.domain.digest.Doorbell;

/** What was rung since this was made. */
final class Bells implements AutoCloseable {
  private final KafkaConsumer<String, String> consumer =
      new KafkaConsumer<>(Broker.connection(), new StringDeserializer(), new StringDeserializer());
  private final List<TopicPartition> partitions;

  /** One bell, as it lies in the topic. */
  record Bell(String topic, String key, String value) {
    static Bell of(String topic, Doorbell doorbell) {
      String journey = doorbell.digest().journey().toString();
      String digest = doorbell.digest().id().toString();
      return new Bell(
          topic, journey, "{\"journey\":\"" + journey + "\",\"digest\":\"" + digest + "\"}");
    }

    private static Bell of(ConsumerRecord<String, String> record) {
      return new Bell(record.topic(), record.key(), record.value());
    }
  }

  Bells() {
    partitions =
        Stream.of(DigestTopics.DIGESTS, DigestTopics.DIGESTS_NOW)
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.endOffsets(partitions).forEach((partition, end) -> consumer.seek(partition, end));
  }

  /** All that are there and were not taken yet. */
  List<Bell> take() {
    var ends = consumer.endOffsets(partitions);
    List<Bell> taken = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofSeconds(5)).forEach(record -> taken.add(Bell.of(record)));
    }
    return taken;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
