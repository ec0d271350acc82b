package org.milktide.notifier.delivery;

import java.time.Duration;
import java.time.Instant;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Outcome;

/**
 * When a digest that did not leave is tried again: after the first pause, then twice as long each
 * time up to the longest, and up to a quarter more, so that what failed at once does not come back
 * at once.
 */
public record RetryPolicy(Duration first, Duration longest) {
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(Duration.ofMinutes(1), Duration.ofMinutes(30));

  public RetryPolicy {
    if (!first.isPositive() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException("retry: " + first + " up to " + longest);
    }
  }

  /** Not after send-before: the claim of that instant gives the digest back to the plan. */
  Outcome.Retry again(ClaimedDigest digest, Instant now, String reason) {
    Duration pause = pause(digest.attempt());
    Instant next = now.plus(pause).plusMillis(spread(digest, pause));
    return new Outcome.Retry(noLaterThanItMay(digest, next), reason);
  }

  static Instant noLaterThanItMay(ClaimedDigest digest, Instant at) {
    return at.isAfter(digest.sendBefore()) ? digest.sendBefore() : at;
  }

  /** The same for the same digest. */
  private static long spread(ClaimedDigest digest, Duration pause) {
    return Math.floorMod(digest.ref().id().hashCode(), pause.toMillis() / 4 + 1);
  }

  private Duration pause(int attempt) {
    Duration pause = first;
    for (int i = 1; i < attempt && pause.compareTo(longest) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
