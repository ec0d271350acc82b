package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.intake.IntakeTopics.FEED_EVENTS;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is put aside, with which reason; each time the record behind it is applied. */
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

  record Case(String given, String value, String field, String reason) {
    @Override
    public String toString() {
      return given;
    }
  }

  static Stream<Case> cases() {
    String feed = Records.feed("p1", KEY);
    String record = "(record)";
    return Stream.of(
        new Case("not JSON", "a feed at three", record, "is not JSON (line 1, column "),
        new Case("half an object", "{\"type\":", record, "is not JSON"),
        new Case("nothing", "", record, "is empty"),
        new Case("an array", "[" + feed + "]", record, "is not a JSON object"),
        new Case("two objects", feed + feed, record, "goes on after its JSON object"),
        new Case(
            "a field twice",
            "{\"type\":\"a\",\"type\":\"b\"}",
            record,
            "has a field twice (line 1, column 13)"),
        new Case("no type", "{}", "type", "is missing"),
        new Case(
            "a bad field",
            feed.replace("breast-left", "soup"),
            "data.kind",
            "is none of breast-left"),
        new Case(
            "a time to come", feed.replace("05T11:00", "05T12:11"), "time", "lies in the future"),
        new Case(
            "a UUID of no journey",
            Records.feed("p2", "0f8fad5b-d9cb-469f-a165-70867728950e"),
            "subject",
            "is the UUID of no journey here"),
        new Case(
            "too large",
            Records.event("feed.recorded.v1", "p3", KEY, "\"" + "x".repeat(300_000) + "\""),
            record,
            "is larger than 256 KiB"),
        new Case(
            "deep nesting",
            Records.event("feed.recorded.v1", "p4", KEY, "[".repeat(40) + "]".repeat(40)),
            record,
            "is nested more than 32 deep"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isPutAsideWithItsReason(Case poison) throws Exception {
    try (var box = new DeadLetterBox(FEED_EVENTS)) {
      int before = door.applied().size();
      Broker.send(FEED_EVENTS, KEY, poison.value());
      Broker.send(FEED_EVENTS, KEY, Records.feed("after " + poison.given(), KEY));
      intake.settle();

      List<ConsumerRecord<byte[], byte[]>> letters = box.take();
      assertThat(letters).hasSize(1);
      ConsumerRecord<byte[], byte[]> letter = letters.getFirst();
      assertThat(letter.key()).isEqualTo(Broker.bytes(KEY));
      assertThat(letter.value()).isEqualTo(Broker.bytes(poison.value()));
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-field")).isEqualTo(poison.field());
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-reason"))
          .startsWith(poison.field() + ": " + poison.reason());
      assertThat(door.applied()).hasSize(before + 1);
    }
  }

  @Test
  void aRecordWithoutSubjectAndKeyNamesTheSubject() throws Exception {
    try (var box = new DeadLetterBox(FEED_EVENTS)) {
      Broker.send(FEED_EVENTS, null, Records.feed("p5", ""));
      intake.settle();

      ConsumerRecord<byte[], byte[]> letter = box.take().getFirst();
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-reason"))
          .isEqualTo("subject: is missing");
    }
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
}
