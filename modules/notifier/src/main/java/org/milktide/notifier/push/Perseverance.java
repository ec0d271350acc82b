package org.milktide.notifier.push;

import java.time.Duration;
import java.time.Instant;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Outcome;

/**
 * When a digest that no push service took is tried again: after one minute, then twice as long each
 * time, for an hour or half of its time at most. Then it goes by email, which needs the rest.
 */
final class Perseverance {
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST_IN_ALL = Duration.ofHours(1);

  private Perseverance() {}

  /**
   * What becomes of it.
   *
   * @param notBefore no push service wants to hear of it earlier
   */
  static Outcome again(ClaimedDigest digest, Instant notBefore, String reason, Instant now) {
    Instant next = now.plus(FIRST.multipliedBy(1L << Math.min(digest.attempt() - 1, 10)));
    Instant at = notBefore.isAfter(next) ? notBefore : next;
    return at.isAfter(end(digest))
        ? new Outcome.Fallback(now, reason)
        : new Outcome.Retry(at, reason);
  }

  private static Instant end(ClaimedDigest digest) {
    Instant start = digest.scheduledFor();
    Duration half = Duration.between(start, digest.sendBefore()).dividedBy(2);
    return start.plus(half.compareTo(LONGEST_IN_ALL) < 0 ? half : LONGEST_IN_ALL);
  }
}
