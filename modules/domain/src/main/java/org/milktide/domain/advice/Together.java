package org.milktide.domain.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.journey.Signs;

/** Sees which signs go together. */
final class Together {
  /** What was seen within this time of each other goes together. */
  static final Duration WITHIN = Duration.ofDays(1);

  private Together() {}

  /** Whether one of these signs was seen within a day of this instant. */
  static boolean showed(Signs seen, Instant around, Symptom... signs) {
    return Stream.of(signs)
        .flatMap(sign -> seen.all(sign).stream())
        .anyMatch(
            report -> Duration.between(report.value().at(), around).abs().compareTo(WITHIN) <= 0);
  }
}
