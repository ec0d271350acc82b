package org.milktide.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.milktide.domain.port.Partners;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Handles what one poll brought. When it returns, all of it is written down or among the dead
 * letters, so the offsets may be committed; when it throws, the same records come again.
 */
final class IntakeListener implements BatchMessageListener<byte[], byte[]> {
  private final InstantSource clock;
  private final Partners partners;
  private final Passage passage;
  private final DeadLetters deadLetters;
  private final Counts counts;

  IntakeListener(
      InstantSource clock,
      Partners partners,
      Passage passage,
      DeadLetters deadLetters,
      Counts counts) {
    this.clock = clock;
    this.partners = partners;
    this.passage = passage;
    this.deadLetters = deadLetters;
    this.counts = counts;
  }

  @Override
  public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
    Instant now = clock.instant();
    Tally tally = new Tally();
    List<Reading.Event> events = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      for (Reading reading : Envelope.read(record, partners, now)) {
        switch (reading) {
          case Reading.Event event -> events.add(event);
          case Reading.Foreign() -> tally.count(Outcome.IGNORED);
          case Reading.Unreadable(Poison poison) -> tally.refuse(poison);
        }
      }
    }
    passage.apply(events, now, tally);
    deadLetters.send(tally.refused());
    counts.add(tally, events);
  }
}
