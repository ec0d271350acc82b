package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.intake.IntakeTopics.FEED_EVENTS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How records and single events are put aside; {@link BadInputTest} has the reasons. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeadLettersTest {
  private static final String KEY = "family-9";

  private final FakeDoor door = new FakeDoor();
  private final RunningIntake intake = RunningIntake.start(door);

  @BeforeAll
  void finishWhatOthersLeft() throws Exception {
    intake.settle();
  }

  @AfterAll
  void stop() {
    intake.close();
  }

  @Test
  void aDeadLetterKeepsItsHeadersAndSaysWhereItCameFrom() throws Exception {
    try (var box = new DeadLetterBox(FEED_EVENTS)) {
      var record = Broker.record(FEED_EVENTS, KEY, "?");
      record.headers().add("content-type", Broker.bytes("application/cloudevents+json"));
      record.headers().add("milktide-dlt-reason", Broker.bytes("of an earlier try"));
      Broker.send(List.of(record));
      intake.settle();

      ConsumerRecord<byte[], byte[]> letter = box.take().getFirst();
      assertThat(DeadLetterBox.header(letter, "content-type"))
          .isEqualTo("application/cloudevents+json");
      assertThat(letter.headers().headers("milktide-dlt-reason")).hasSize(1);
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-topic")).isEqualTo(FEED_EVENTS);
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-partition")).matches("[0-3]");
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-offset")).matches("\\d+");
    }
  }

  @Test
  void aBatchIsJudgedEventByEvent() throws Exception {
    String good = Records.feed("b0", KEY);
    String soup = Records.feed("b1", KEY).replace("breast-left", "soup");
    String last = Records.feed("b2", KEY);
    var record = batch("[" + good + " , " + soup + ",7,\n" + last + "]");
    try (var box = new DeadLetterBox(FEED_EVENTS)) {
      Broker.send(List.of(record));
      intake.settle();

      List<ConsumerRecord<byte[], byte[]>> letters = box.take();
      assertThat(ids()).contains("b0", "b2").doesNotContain("b1");
      assertThat(letters).hasSize(2);
      ConsumerRecord<byte[], byte[]> letter = letters.getFirst();
      assertThat(letter.value()).isEqualTo(Broker.bytes(soup));
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-index")).isEqualTo("1");
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-reason"))
          .startsWith("event 1 of the batch: data.kind: is none of breast-left");
      assertThat(DeadLetterBox.header(letter, "content-type"))
          .isEqualTo("application/cloudevents+json");
      assertThat(letters.getLast().value()).isEqualTo(Broker.bytes("7"));
    }
  }

  @Test
  void aBatchThatComesAgainChangesNothing() throws Exception {
    String events = "[" + Records.feed("a0", KEY) + "," + Records.feed("a1", KEY) + "]";
    Broker.send(List.of(batch(events)));
    intake.settle();
    int applied = door.applied().size();
    double duplicates = intake.counted("duplicate");

    Broker.send(List.of(batch(events)));
    intake.settle();

    assertThat(door.applied()).hasSize(applied);
    assertThat(intake.counted("duplicate")).isEqualTo(duplicates + 2);
  }

  @Test
  void aBatchOfThousandsPassesTheDoorInPieces() throws Exception {
    String events =
        IntStream.range(0, 2_500)
            .mapToObj(i -> Records.feed("many-" + i, KEY))
            .collect(Collectors.joining(",", "[", "]"));
    Broker.send(List.of(batch(events)));
    intake.settle();

    assertThat(ids()).contains("many-0", "many-2499");
    assertThat(door.batches()).contains(1_000, 500).allMatch(size -> size <= 1_000);
  }

  @Test
  void aRecordTooLargeToPutAsideIsPutAsideWithoutItsValue() throws Exception {
    try (var box = new DeadLetterBox(FEED_EVENTS)) {
      Broker.sendHuge(Broker.record(FEED_EVENTS, KEY, "x".repeat(3_000_000)));
      Broker.send(FEED_EVENTS, KEY, Records.feed("after a huge one", KEY));
      intake.settle();

      ConsumerRecord<byte[], byte[]> letter = box.take().getFirst();
      assertThat(letter.value()).isNull();
      assertThat(letter.key()).isEqualTo(Broker.bytes(KEY));
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-left-out")).isEqualTo("value");
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-reason"))
          .isEqualTo("(record): is larger than 256 KiB");
      assertThat(ids()).contains("after a huge one");
    }
  }

  @Test
  void aRecordWhoseHeadersAreTooLargeIsPutAsideWithItsReasonAlone() throws Exception {
    try (var box = new DeadLetterBox(FEED_EVENTS)) {
      var record = Broker.record(FEED_EVENTS, KEY, "?");
      record.headers().add("note", new byte[3_000_000]);
      Broker.sendHuge(record);
      Broker.send(FEED_EVENTS, KEY, Records.feed("after a huge header", KEY));
      intake.settle();

      ConsumerRecord<byte[], byte[]> letter = box.take().getFirst();
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-left-out"))
          .isEqualTo("value, key and headers");
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-reason")).contains("is not JSON");
      assertThat(ids()).contains("after a huge header");
    }
  }

  private List<String> ids() {
    return door.applied().stream().map(arrival -> arrival.event().stamp().id()).toList();
  }

  private static ProducerRecord<byte[], byte[]> batch(String events) {
    var record = Broker.record(FEED_EVENTS, KEY, events);
    record.headers().add("content-type", Broker.bytes("application/cloudevents-batch+json"));
    return record;
  }
}
