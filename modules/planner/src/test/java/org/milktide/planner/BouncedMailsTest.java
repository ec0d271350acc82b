package org.milktide.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Bounced;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;

final class BouncedMailsTest {
  private static final DigestRef REF =
      new DigestRef(
          new JourneyId(UUID.fromString("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")),
          new DigestId(UUID.fromString("a9b8c7d6-e5f4-4321-8765-43210fedcba9")));

  private final FakeBounces bounces = new FakeBounces();

  @Test
  void aMailThatCameBackIsToldOnceByIdsAlone() {
    bounces.add(
        new Bounced(
            REF,
            RecipientId.PARENT,
            List.of(
                new PlannedItem.Key(new ItemId("colostrum.signs"), new Occurrence("baby:\"A\\"))),
            Instant.parse("2027-01-05T08:00:00Z"),
            Instant.parse("2027-01-05T08:00:05Z"),
            "5.1.1"));
    try (var consumer =
            new KafkaConsumer<>(
                Broker.connection(), new StringDeserializer(), new StringDeserializer());
        var mails = new BouncedMails(bounces, Broker.connection())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Silences.TOPIC).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      var ends = consumer.endOffsets(partitions);
      ends.forEach((partition, end) -> consumer.seek(partition, end));

      mails.tell();
      mails.tell();

      List<ConsumerRecord<String, String>> told = new ArrayList<>();
      var now = consumer.endOffsets(partitions);
      while (now.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofSeconds(5)).forEach(told::add);
      }
      assertThat(told).hasSize(1);
      assertThat(told.getFirst().key()).isEqualTo(REF.journey().toString());
      assertThat(told.getFirst().value())
          .isEqualTo(
              "{\"specversion\":\"1.0\","
                  + "\"id\":\"a9b8c7d6-e5f4-4321-8765-43210fedcba9.email.bounced\","
                  + "\"source\":\"/milktide/planner\","
                  + "\"type\":\"org.milktide.delivery.bounced.v1\","
                  + "\"subject\":\"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\","
                  + "\"time\":\"2027-01-05T08:00:05Z\","
                  + "\"datacontenttype\":\"application/json\","
                  + "\"data\":{"
                  + "\"deliveryId\":\"a9b8c7d6-e5f4-4321-8765-43210fedcba9.email\","
                  + "\"journey\":\"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\","
                  + "\"recipient\":\"parent\",\"channel\":\"email\","
                  + "\"items\":[{\"id\":\"colostrum.signs\","
                  + "\"occurrence\":\"baby:\\u0022A\\u005c\"}],"
                  + "\"scheduledFor\":\"2027-01-05T08:00:00Z\","
                  + "\"at\":\"2027-01-05T08:00:05Z\",\"reason\":\"5.1.1\"}}");
    }
  }
}
