package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;

/** What comes for an erased journey is counted, and kept nowhere. */
class ErasedTest {
  @Test
  void aRecordOfAnErasedJourneyIsCountedAndIsNoDeadLetter() {
    Tally tally = new Tally();
    JourneyId erased = JourneyId.ofReference("urn:clinic", "patient-7");

    tally.judge(event(erased), new Verdict.Erased(erased));

    assertThat(tally.counts()).isEqualTo(Map.of(Outcome.ERASED, 1));
    assertThat(tally.refused()).isEmpty();
  }

  private static Reading.Event event(JourneyId journey) {
    Stamp stamp = new Stamp(Instant.EPOCH, "urn:clinic", "late");
    JourneyEvent event =
        new JourneyEvent(stamp, Instant.EPOCH, new Fact.MilkInNoticed(Instant.EPOCH));
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>("milktide.baby-events", 0, 0, new byte[0], new byte[0]);
    return new Reading.Event(
        Origin.whole(record), new Arrival(new Subject.Existing(journey), event), 0, true);
  }
}
