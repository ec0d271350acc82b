package org.milktide.notifier.delivery;

import java.time.Duration;
import java.time.Instant;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Outcome;

/**
 * When a digest that did not leave is tried again: after the first pause, then twice as long each
 * time up to the longest.
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
    Instant next = now.plus(pause(digest.attempt()));
    Instant latest = digest.sendBefore();
    return new Outcome.Retry(next.isAfter(latest) ? latest : next, reason);
  }

  private Duration pause(int attempt) {
    Duration pause = first;
    for (int i = 1; i < attempt && pause.compareTo(longest) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
