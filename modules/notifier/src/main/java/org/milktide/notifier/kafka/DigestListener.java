package org.milktide.notifier.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.notifier.delivery.Notifier;
import org.springframework.kafka.listener.BatchMessageListener;

/** Answers doorbells: deliver, tell, and only then let the offsets be committed. */
final class DigestListener implements BatchMessageListener<String, byte[]> {
  private final Notifier notifier;
  private final DeliveryEvents events;
  private final DeadLetters deadLetters;
  private final InstantSource clock;
  private final MeterRegistry meters;

  DigestListener(
      Notifier notifier,
      DeliveryEvents events,
      DeadLetters deadLetters,
      InstantSource clock,
      MeterRegistry meters) {
    this.notifier = notifier;
    this.events = events;
    this.deadLetters = deadLetters;
    this.clock = clock;
    this.meters = meters;
  }

  /** A failure here leaves the offsets where they are; the container calls again. */
  @Override
  public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
    List<DigestRef> digests = new ArrayList<>();
    List<CompletableFuture<?>> letters = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        digests.add(DoorbellJson.read(record.value()));
      } catch (DoorbellJson.Unreadable e) {
        letters.add(deadLetters.keep(record, e.reason()));
      }
    }
    Instant now = clock.instant();
    List<Conclusion> concluded = notifier.deliver(digests, now);
    concluded.forEach(this::count);
    // Not only what was concluded just now: where somebody died between that and telling it, the
    // offset was not committed, and the doorbell has come again.
    events.publish(notifier.concluded(digests));
    letters.forEach(CompletableFuture::join);
  }

  private void count(Conclusion conclusion) {
    String outcome =
        switch (conclusion.outcome()) {
          case Outcome.Sent _ -> "sent";
          case Outcome.Failed _ -> "failed";
          case Outcome.Retry _, Outcome.Unanswered _ -> "retry";
          case Outcome.Fallback _ -> "fallback";
        };
    String channel = conclusion.digest().channel().word();
    meters
        .counter("milktide.notifier.attempts", "channel", channel, "outcome", outcome)
        .increment();
  }
}
