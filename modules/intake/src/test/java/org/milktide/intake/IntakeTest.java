package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.milktide.intake.IntakeTopics.BABY_EVENTS;
import static org.milktide.intake.IntakeTopics.FEED_EVENTS;
import static org.milktide.intake.IntakeTopics.SUBSCRIPTION_EVENTS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.port.Arrival;

final class IntakeTest {
  private final FakeDoor door = new FakeDoor();
  private final RunningIntake intake = RunningIntake.start(door);

  @BeforeEach
  void finishWhatOthersLeft() throws Exception {
    intake.settle();
  }

  @AfterEach
  void stop() {
    intake.close();
  }

  @Test
  void aStructuredEventPassesTheDoor() throws Exception {
    var record = Broker.record(FEED_EVENTS, "family-1", Records.feed("f1", "family-1"));
    record.headers().add("content-type", Broker.bytes("application/cloudevents+json"));
    Broker.send(List.of(record));
    intake.settle();

    Arrival arrival = only(door.applied());
    assertThat(FakeDoor.subject(arrival)).isEqualTo("family-1");
    assertThat(arrival.event().stamp().source()).isEqualTo(Records.SOURCE);
    assertThat(arrival.event().stamp().time()).isEqualTo(Instant.parse("2027-01-05T11:00:00Z"));
    assertThat(arrival.event().arrivedAt()).isEqualTo(RunningIntake.NOW);
    assertThat(arrival.event().fact()).isInstanceOf(Fact.FeedRecorded.class);
    assertThat(intake.counted("applied")).isEqualTo(1);
  }

  @Test
  void theKeyStandsInForAMissingSubject() throws Exception {
    Broker.send(
        BABY_EVENTS,
        "family-by-key",
        Records.event("milk-in.noticed.v1", "k1", "", "{\"at\":\"2027-01-05T09:00:00Z\"}"));
    intake.settle();

    assertThat(FakeDoor.subject(only(door.applied()))).isEqualTo("family-by-key");
  }

  @Test
  void duplicatesAndEventsThatWaitAreCountedAsSuch() throws Exception {
    Broker.send(FEED_EVENTS, "twice", Records.feed("d1", "twice"));
    Broker.send(FEED_EVENTS, "twice", Records.feed("d1", "twice"));
    Broker.send(FEED_EVENTS, "waiting-1", Records.feed("w1", "waiting-1"));
    intake.settle();

    assertThat(door.applied()).hasSize(1);
    assertThat(intake.counted("applied")).isEqualTo(1);
    assertThat(intake.counted("duplicate")).isEqualTo(1);
    assertThat(intake.counted("waiting")).isEqualTo(1);
  }

  @Test
  void lateAndRemovedEntriesPassAsTheyAre() throws Exception {
    Broker.send(FEED_EVENTS, "late", Records.removal("r1", "late", "l1"));
    Broker.send(FEED_EVENTS, "late", Records.feedAt("l1", "late", "2026-12-20T10:00:00Z"));
    intake.settle();

    assertThat(door.applied())
        .extracting(arrival -> arrival.event().fact())
        .hasExactlyElementsOfTypes(Fact.EntryRemoved.class, Fact.FeedRecorded.class);
  }

  @Test
  void typesOfOthersAreIgnoredAndTheNextRecordIsApplied() throws Exception {
    String foreign =
        Records.event("feed.recorded.v1", "x1", "f", "{}").replace("org.milktide", "com.other");
    Broker.send(FEED_EVENTS, "mixed", foreign);
    Broker.send(FEED_EVENTS, "mixed", Records.feed("x2", "mixed"));
    intake.settle();

    assertThat(only(door.applied()).event().stamp().id()).isEqualTo("x2");
    assertThat(intake.counted("ignored")).isEqualTo(1);
    assertThat(intake.counted("dead-letter")).isZero();
  }

  @Test
  void aBinaryEventPassesTheDoor() throws Exception {
    var record =
        Broker.record(
            FEED_EVENTS,
            "family-2",
            "{\"startedAt\":\"2027-01-05T10:40:00Z\",\"kind\":\"donor\",\"mood\":\"good\"}");
    Map.of(
            "content-type", "application/json; charset=utf-8",
            "ce_specversion", "1.0",
            "ce_type", "org.milktide.feed.recorded.v1",
            "ce_source", "urn:clinic:größe",
            "ce_id", "bin 1%20",
            "ce_subject", "family-2",
            "ce_time", "2027-01-05T11:00:00+01:00")
        .forEach((name, text) -> record.headers().add(name, Broker.bytes(text)));
    Broker.send(List.of(record));
    intake.settle();

    Arrival arrival = only(door.applied());
    assertThat(arrival.event().stamp())
        .isEqualTo(
            new Stamp(Instant.parse("2027-01-05T10:00:00Z"), "urn:clinic:größe", "bin 1%20"));
    assertThat(FakeDoor.subject(arrival)).isEqualTo("family-2");
    assertThat(arrival.event().fact()).isInstanceOf(Fact.FeedRecorded.class);
    assertThat(intake.unknownFields()).isEqualTo(1);
    assertThat(intake.otherKeys()).isZero();
  }

  @Test
  void anotherKeyThanTheSubjectIsCountedAndTheSubjectHolds() throws Exception {
    Broker.send(FEED_EVENTS, "elsewhere", Records.feed("o1", "family-3"));
    Broker.send(FEED_EVENTS, null, Records.feed("o2", "family-3"));
    Broker.send(FEED_EVENTS, "family-3", Records.feed("o3", "family-3"));
    intake.settle();

    assertThat(door.applied()).extracting(FakeDoor::subject).containsOnly("family-3").hasSize(3);
    assertThat(intake.otherKeys()).isEqualTo(2);
  }

  @Test
  void subscriptionsOfATrustedSourceComeWithConsent() throws Exception {
    String data =
        "{\"email\":\"anna@example.org\",\"dueDate\":\"2027-02-10\",\"timeZone\":\"Europe/Berlin\","
            + "\"consent\":{\"text\":\"v1\"}}";
    String asked = Records.event("subscription.requested.v1", "t1", "anna", data);
    Broker.send(SUBSCRIPTION_EVENTS, "anna", asked);
    Broker.send(SUBSCRIPTION_EVENTS, "anna", asked.replace(Records.SOURCE, RunningIntake.TRUSTED));
    intake.settle();

    assertThat(door.applied())
        .extracting(arrival -> arrival.event().stamp().source(), Arrival::consentCollected)
        .containsExactly(tuple(Records.SOURCE, false), tuple(RunningIntake.TRUSTED, true));
  }

  @Test
  void whatOperatorsWatchIsThereBeforeTheFirstRecord() {
    for (Outcome outcome : Outcome.values()) {
      assertThat(intake.isCounting("milktide.intake.records", "outcome", outcome.tag())).isTrue();
    }
    assertThat(intake.isCounting("milktide.intake.unknown.fields")).isTrue();
    assertThat(intake.isCounting("milktide.intake.other.keys")).isTrue();
  }

  @Test
  void onePoisonRecordAmongAHundredLeavesNinetyNine() throws Exception {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(hundred("poisoned"));
    records.set(41, Broker.record(FEED_EVENTS, "poisoned", "{\"type\":"));
    Broker.send(records);
    intake.settle();

    assertThat(door.applied()).hasSize(99);
    assertThat(intake.counted("applied")).isEqualTo(99);
    assertThat(intake.counted("dead-letter")).isEqualTo(1);
  }

  @Test
  void aJourneyThatFailsTakesNoOtherWithIt() throws Exception {
    door.chokeOn("choking");
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(hundred("healthy"));
    records.set(41, Broker.record(FEED_EVENTS, "healthy", Records.feed("c41", "choking")));
    try (var box = new DeadLetterBox(FEED_EVENTS)) {
      Broker.send(records);
      intake.settle();

      assertThat(door.applied()).hasSize(99);
      var letter = only(box.take());
      assertThat(letter.value()).isEqualTo(Broker.bytes(Records.feed("c41", "choking")));
      assertThat(DeadLetterBox.header(letter, "milktide-dlt-reason"))
          .isEqualTo("(record): cannot be applied: IllegalStateException");
    }
  }

  @Test
  void aDatabaseThatWasAwayCostsNothing() throws Exception {
    try (var box = new DeadLetterBox(FEED_EVENTS)) {
      CountDownLatch knocks = door.goAway(3);
      Broker.send(hundred("patient"));
      assertThat(knocks.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(door.applied()).isEmpty();

      door.comeBack();
      intake.settle();

      assertThat(door.applied()).hasSize(100);
      assertThat(intake.counted("applied")).isEqualTo(100);
      assertThat(box.take()).isEmpty();
    }
  }

  private static List<ProducerRecord<byte[], byte[]>> hundred(String subject) {
    return IntStream.range(0, 100)
        .mapToObj(i -> Broker.record(FEED_EVENTS, subject, Records.feed("h" + i, subject)))
        .toList();
  }

  private static <T> T only(List<T> list) {
    assertThat(list).hasSize(1);
    return list.getFirst();
  }
}
