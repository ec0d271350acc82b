package org.milktide.domain.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds an advice to when its sign was seen (clinical.md 7.1): what is heard of over 6 hours later
 * is asked about with the list, over 24 hours later without any urgent word.
 */
final class Asked {
  private static final Duration ASK_AFTER = Duration.ofHours(6);
  private static final Duration QUESTION_AFTER = Duration.ofDays(1);

  private Asked() {}

  static Optional<Advice> inTime(Advice advice, Instant seen, Instant now) {
    if (!advice.isUrgent()) {
      return Optional.of(advice);
    }
    Duration late = Duration.between(seen, now);
    if (late.compareTo(QUESTION_AFTER) > 0) {
      return Optional.of(AdviceKind.HAPPENED_EARLIER.by(advice.rule()));
    }
    return Optional.of(
        late.compareTo(ASK_AFTER) > 0 ? AdviceKind.STILL_HAPPENING.by(advice.rule()) : advice);
  }
}
