package org.milktide.standalone.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.milktide.domain.port.Deadlines;
import org.milktide.intake.IntakeProgress;
import org.milktide.planner.ReleasePass;

/**
 * Moves the clock the way time passes: from one deadline of the product to the next, and at each
 * waits until everything due by then is done.
 */
public final class ProductTime {
  private static final Duration WITHOUT_PROGRESS = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private final HandClock clock;
  private final Deadlines deadlines;
  private final ReleasePass pass;
  private final IntakeProgress intake;
  private final ReentrantLock moving = new ReentrantLock();

  public ProductTime(
      HandClock clock, Deadlines deadlines, ReleasePass pass, IntakeProgress intake) {
    this.clock = clock;
    this.deadlines = deadlines;
    this.pass = pass;
    this.intake = intake;
  }

  /**
   * Where a move ended.
   *
   * @param hops how many deadlines it stopped at
   * @param pending how many digests wait for a later try
   */
  public record Move(Instant now, int hops, int pending) {}

  /** The present instant of the product. */
  public Instant now() {
    return clock.instant();
  }

  /**
   * Moves to a later instant.
   *
   * @throws TimeoutException naming what is stuck after 60 s without progress
   */
  public Move moveTo(Instant target) throws TimeoutException, InterruptedException {
    moving.lock();
    try {
      intake.awaitApplied(WITHOUT_PROGRESS);
      settle();
      int hops = 0;
      for (Optional<Instant> next = nextBy(target); next.isPresent(); next = nextBy(target)) {
        clock.advanceTo(next.get());
        settle();
        hops++;
      }
      clock.advanceTo(target);
      return new Move(target, hops, deadlines.waiting(target));
    } finally {
      moving.unlock();
    }
  }

  private Optional<Instant> nextBy(Instant target) {
    return deadlines.earliest().filter(next -> !next.isAfter(target));
  }

  /** One pass, then waits until what is due by now is concluded or waits for later. */
  private void settle() throws TimeoutException {
    pass.runAll();
    List<String> open = deadlines.unconcluded(clock.instant());
    long lastProgress = System.nanoTime();
    while (!open.isEmpty()) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      List<String> still = deadlines.unconcluded(clock.instant());
      if (!still.equals(open)) {
        lastProgress = System.nanoTime();
      } else if (System.nanoTime() - lastProgress > WITHOUT_PROGRESS.toNanos()) {
        throw new TimeoutException("no progress for 60 s with: " + String.join(", ", still));
      }
      open = still;
    }
  }
}
