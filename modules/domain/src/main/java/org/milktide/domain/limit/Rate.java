package org.milktide.domain.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * At most so many within any stretch of time of this length, wherever it begins. Not a bucket that
 * fills up again: that would allow nearly twice as many in one stretch.
 *
 * @param most at least 1
 * @param within over zero, to the millisecond
 */
public record Rate(int most, Duration within) {
  public Rate {
    if (most < 1 || within.toMillis() < 1) {
      throw new IllegalArgumentException("rate: " + most + " within " + within);
    }
  }

  /** From when there is room for one more; empty when there is room now. */
  Optional<Instant> freeAt(List<Instant> taken, Instant now) {
    Instant since = now.minus(within);
    List<Instant> counted = taken.stream().filter(at -> at.isAfter(since)).sorted().toList();
    return counted.size() < most
        ? Optional.empty()
        : Optional.of(counted.get(counted.size() - most).plus(within));
  }
}
