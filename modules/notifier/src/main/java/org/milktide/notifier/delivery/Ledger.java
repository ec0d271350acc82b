package org.milktide.notifier.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.port.DigestQueue;

/**
 * Conclusions on their way to the queue. Those that could not be written are kept for the next
 * call: a mail that has left would else count as lost and be sent again.
 */
final class Ledger {
  private final DigestQueue queue;
  private final List<Conclusion> waiting = new ArrayList<>();

  Ledger(DigestQueue queue) {
    this.queue = queue;
  }

  synchronized void add(Conclusion conclusion) {
    waiting.add(conclusion);
  }

  /** Writes all that waits; several callers take turns. */
  synchronized void write(Instant now) {
    if (!waiting.isEmpty()) {
      queue.conclude(List.copyOf(waiting), now);
      waiting.clear();
    }
  }
}
