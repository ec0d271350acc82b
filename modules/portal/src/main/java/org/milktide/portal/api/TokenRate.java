package org.milktide.portal.api;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.milktide.domain.port.RequestCounts;

/**
 * Bounds the requests of each token by the minute of the clock, exactly over all processes, and
 * says in headers how many are left (draft-ietf-httpapi-ratelimit-headers-10).
 */
public final class TokenRate {
  private static final Duration WITHIN = Duration.ofMinutes(1);

  private final RequestCounts counts;
  private final int most;

  /**
   * A limit for each token.
   *
   * @param most how many requests it may send within a minute
   */
  public TokenRate(RequestCounts counts, int most) {
    this.counts = counts;
    this.most = most;
  }

  /**
   * What is left after one more request.
   *
   * @param isOver whether this request was one too many
   * @param seconds until the next minute begins, at least 1
   */
  record Left(int most, long requests, boolean isOver, long seconds) {
    String policy() {
      return "\"token\";q=" + most + ";w=" + WITHIN.toSeconds();
    }

    String limit() {
      return "\"token\";r=" + requests + ";t=" + seconds;
    }
  }

  /** Counts one request. */
  Left count(Caller caller, Instant now) {
    Instant began = now.truncatedTo(ChronoUnit.MINUTES);
    long taken = counts.count(caller.token(), began);
    Duration rest = Duration.between(now, began.plus(WITHIN));
    return new Left(
        most,
        Math.max(0, most - taken),
        taken > most,
        Math.max(1, rest.plusNanos(999_999_999).toSeconds()));
  }
}
