package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.intake.IntakeTopics.FEED_EVENTS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.milktide.domain.testing.AnswerTable;

/** Sends everything that is wrong, one good record behind each, and writes down the answers. */
final class BadInputTest {
  private static final String ROW = "row";
  private static final String INTRODUCTION =
      """
      What Milktide answers to a record that is wrong, or looks so. Every line was run: the record was written to
      a real broker at 2027-01-05 12:00 UTC, one good record behind it. *Dead letter* stands for a record on `<topic>.dlt`
      with this `milktide-dlt-reason`; the good record behind it was applied each time. *Ignored* is counted. A missing
      `time` means the arrival. `BadInputTest` fails when an answer changes.
      """;

  private final FakeDoor door = new FakeDoor();
  private final Map<String, String> answers = new HashMap<>();

  @Test
  void everyBadRecordIsAnsweredAsDocumentedAndTheNextIsApplied() throws Exception {
    List<BadInput.Row> rows =
        Stream.of(BadInput.rows(), BadObservations.rows(), BadRecords.rows())
            .flatMap(List::stream)
            .toList();
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).record().headers().add(ROW, Broker.bytes(String.valueOf(i)));
      records.add(rows.get(i).record());
      records.add(Broker.record(FEED_EVENTS, BadInput.SUBJECT, Records.feed("good-" + i, "good")));
    }
    try (var intake = RunningIntake.start(door);
        var boxes = new Boxes()) {
      intake.settle();
      Broker.send(records);
      intake.settle();
      boxes.take().forEach(this::put);
    }
    Set<String> applied = appliedIds();
    for (int i = 0; i < rows.size(); i++) {
      assertThat(applied).contains("good-" + i);
      String otherwise = applied.contains(rows.get(i).id()) ? "applied" : "ignored";
      answers.putIfAbsent(String.valueOf(i), otherwise);
    }
    document(rows).verify(Path.of("BAD-INPUT.md"));
  }

  private Set<String> appliedIds() {
    return door.applied().stream()
        .map(arrival -> arrival.event().stamp().id())
        .collect(Collectors.toSet());
  }

  private void put(ConsumerRecord<byte[], byte[]> letter) {
    String answer = "dead letter: " + DeadLetterBox.header(letter, "milktide-dlt-reason");
    answers.put(DeadLetterBox.header(letter, ROW), answer);
  }

  private AnswerTable document(List<BadInput.Row> rows) {
    var table = new AnswerTable("Bad input on Kafka", INTRODUCTION);
    String section = "";
    for (int i = 0; i < rows.size(); i++) {
      BadInput.Row row = rows.get(i);
      if (!row.section().equals(section)) {
        section = row.section();
        table.section(section);
      }
      table.row(row.what(), row.given(), answers.getOrDefault(String.valueOf(i), "?"));
    }
    return table;
  }

  /** The dead letters of all topics. */
  private static final class Boxes implements AutoCloseable {
    private final List<DeadLetterBox> boxes =
        IntakeTopics.INPUTS.stream().map(DeadLetterBox::new).toList();

    List<ConsumerRecord<byte[], byte[]>> take() {
      return boxes.stream().flatMap(box -> box.take().stream()).toList();
    }

    @Override
    public void close() {
      boxes.forEach(DeadLetterBox::close);
    }
  }
}
