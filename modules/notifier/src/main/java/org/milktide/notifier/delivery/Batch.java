package org.milktide.notifier.delivery;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.Conclusion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs attempts side by side, and writes down what is done while others still go on. */
final class Batch {
  private static final Logger log = LoggerFactory.getLogger(Batch.class);

  /** What a crash may repeat: what was sent since the last write. */
  private static final long WRITE_EVERY_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final CompletionService<Conclusion> attempts;
  private final Ledger ledger;
  private final InstantSource clock;
  private long written = System.nanoTime();

  Batch(ExecutorService senders, Ledger ledger, InstantSource clock) {
    this.attempts = new ExecutorCompletionService<>(senders);
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Returns when all are done; each wait of an attempt is bounded. */
  List<Conclusion> run(List<Attempt> all) {
    all.forEach(attempts::submit);
    List<Conclusion> conclusions = new ArrayList<>();
    boolean interrupted = false;
    while (conclusions.size() < all.size()) {
      try {
        Future<Conclusion> done = attempts.poll(WRITE_EVERY_NANOS, TimeUnit.NANOSECONDS);
        keep(done, conclusions);
      } catch (InterruptedException e) {
        // What left has to be written down, or it would be sent again.
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return conclusions;
  }

  private void keep(@Nullable Future<Conclusion> done, List<Conclusion> conclusions) {
    if (done != null) {
      Conclusion conclusion = done.resultNow();
      conclusions.add(conclusion);
      ledger.add(conclusion);
    }
    if (System.nanoTime() - written >= WRITE_EVERY_NANOS) {
      written = System.nanoTime();
      writeIfPossible();
    }
  }

  private void writeIfPossible() {
    try {
      ledger.write(clock.instant());
    } catch (RuntimeException e) {
      log.warn("what became of mails waits to be written down ({})", e.getClass().getName());
    }
  }
}
