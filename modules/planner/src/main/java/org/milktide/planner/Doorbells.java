package org.milktide.planner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.port.Releases;

/**
 * Tells the notifier which digests wait. The digest row is the outbox: only what was committed is
 * seen here, and what the broker did not acknowledge stays to be rung for. A bell too many is
 * harmless, because the row decides who sends.
 */
final class Doorbells implements AutoCloseable {
  private static final int BATCH = 1_000;

  private final Releases releases;
  private final InstantSource clock;
  private final Publisher publisher;
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final ReentrantLock ringing = new ReentrantLock();

  Doorbells(Releases releases, InstantSource clock, Map<String, Object> connection) {
    this.releases = releases;
    this.clock = clock;
    this.publisher = new Publisher(connection);
  }

  /** Rings for all that waits; while another thread rings, leaves it to that one to go on. */
  void ring() {
    wanted.set(true);
    while (wanted.get() && ringing.tryLock()) {
      try {
        wanted.set(false);
        ringAll(clock.instant());
      } finally {
        ringing.unlock();
      }
    }
  }

  private void ringAll(Instant now) {
    List<Doorbell> waiting;
    do {
      waiting = releases.toRing(now, BATCH);
      if (!waiting.isEmpty()) {
        publisher.publish(waiting.stream().map(Doorbells::record).toList());
        releases.rung(waiting.stream().map(Doorbell::digest).toList(), now);
      }
    } while (waiting.size() == BATCH);
  }

  private static ProducerRecord<String, String> record(Doorbell bell) {
    DigestRef digest = bell.digest();
    String ids = "{\"journey\":\"%s\",\"digest\":\"%s\"}".formatted(digest.journey(), digest.id());
    return new ProducerRecord<>(DigestTopics.of(bell.kind()), digest.journey().toString(), ids);
  }

  @Override
  public void close() {
    publisher.close();
  }
}
