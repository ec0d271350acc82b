package org.milktide.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What was told of deliveries and journeys since this was made. */
final class Deliveries implements AutoCloseable {
  private final KafkaConsumer<String, String> consumer =
      new KafkaConsumer<>(Broker.connection(), new StringDeserializer(), new StringDeserializer());
  private final List<TopicPartition> partitions =
      consumer.partitionsFor(Silences.TOPIC).stream()
          .map(info -> new TopicPartition(info.topic(), info.partition()))
          .toList();

  Deliveries() {
    consumer.assign(partitions);
    consumer.endOffsets(partitions).forEach((partition, end) -> consumer.seek(partition, end));
  }

  List<ConsumerRecord<String, String>> take() {
    var ends = consumer.endOffsets(partitions);
    List<ConsumerRecord<String, String>> taken = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofSeconds(5)).forEach(taken::add);
    }
    return taken;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
