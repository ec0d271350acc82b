package org.milktide.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Handles what one poll brought. When it returns, all of it is written down or among the dead
 * letters, so the offsets may be committed; when it throws, the same records come again.
 */
final class IntakeListener implements BatchMessageListener<byte[], byte[]> {
  private static final String COUNTER = "milktide.intake.records";

  private final InstantSource clock;
  private final Passage passage;
  private final DeadLetters deadLetters;
  private final MeterRegistry meters;

  IntakeListener(
      InstantSource clock, Passage passage, DeadLetters deadLetters, MeterRegistry meters) {
    this.clock = clock;
    this.passage = passage;
    this.deadLetters = deadLetters;
    this.meters = meters;
  }

  @Override
  public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
    Instant now = clock.instant();
    Tally tally = new Tally();
    List<Reading.Event> events = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      switch (Envelope.read(record, now)) {
        case Reading.Event event -> events.add(event);
        case Reading.Foreign() -> tally.count(Outcome.IGNORED);
        case Reading.Unreadable(Poison poison) -> tally.refuse(poison);
      }
    }
    passage.apply(events, now, tally);
    deadLetters.send(tally.refused());
    tally
        .counts()
        .forEach(
            (outcome, count) -> meters.counter(COUNTER, "outcome", outcome.tag()).increment(count));
  }
}
