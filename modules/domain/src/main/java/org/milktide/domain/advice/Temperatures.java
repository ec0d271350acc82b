package org.milktide.domain.advice;

import java.time.Duration;
import java.util.Optional;
import org.milktide.domain.event.Observation.SymptomReported;

/**
 * R37: 38.0 °C (100.4 °F) or more, or less than 36 °C (96.8 °F), under 90 days of age (NHS). A
 * vaccine of late is told of in the words and never suppresses it. A tick without a number means
 * that it is so; where no age is known, so does a young baby's.
 */
final class Temperatures {
  private static final Duration UNTIL = Duration.ofDays(90);
  private static final double HIGH_CELSIUS = 38.0;
  private static final double LOW_CELSIUS = 36.0;
  private static final double HIGH_FAHRENHEIT = 100.4;
  private static final double LOW_FAHRENHEIT = 96.8;

  private Temperatures() {}

  static Optional<AdviceKind> advice(BabyView baby, SymptomReported said) {
    boolean isOlder = baby.ageAt(said.at()).filter(age -> age.compareTo(UNTIL) >= 0).isPresent();
    Double value = said.value();
    boolean isOutside = value == null || isOutside(value, "F".equals(said.unit()));
    return isOutside && !isOlder ? Optional.of(AdviceKind.TEMPERATURE) : Optional.empty();
  }

  private static boolean isOutside(double value, boolean isFahrenheit) {
    return isFahrenheit
        ? value >= HIGH_FAHRENHEIT || value < LOW_FAHRENHEIT
        : value >= HIGH_CELSIUS || value < LOW_CELSIUS;
  }
}
