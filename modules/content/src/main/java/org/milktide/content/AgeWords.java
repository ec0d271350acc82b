package org.milktide.content;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a language says how old a baby is, as in "3 days old".
 *
 * @param units the words for one and the words for more, with <code>{n}</code> for the number
 * @param unknown where no birth was told of
 */
record AgeWords(Map<Unit, List<String>> units, String unknown) {
  /** Up to which age, exclusive, an age is counted in which unit. */
  enum Unit {
    HOURS(Duration.ofHours(1), Duration.ofDays(2)),
    DAYS(Duration.ofDays(1), Duration.ofDays(14)),
    WEEKS(Duration.ofDays(7), Duration.ofDays(84)),
    /** Of the calendar's mean length. */
    MONTHS(Duration.ofMinutes(43_830), Duration.ofDays(100_000));

    private final Duration length;
    private final Duration until;

    Unit(Duration length, Duration until) {
      this.length = length;
      this.until = until;
    }

    private boolean counts(Duration age) {
      return age.compareTo(until) < 0;
    }
  }

  static final String NUMBER = "{n}";

  AgeWords {
    units = Map.copyOf(units);
  }

  /** For a language that says nothing of ages: numbers and the signs of their units. */
  static AgeWords signs() {
    Map<Unit, List<String>> units = new EnumMap<>(Unit.class);
    units.put(Unit.HOURS, List.of("{n} h", "{n} h"));
    units.put(Unit.DAYS, List.of("{n} d", "{n} d"));
    units.put(Unit.WEEKS, List.of("{n} × 7 d", "{n} × 7 d"));
    units.put(Unit.MONTHS, List.of("{n} × 30 d", "{n} × 30 d"));
    return new AgeWords(units, "?");
  }

  String say(Optional<Duration> age) {
    return age.map(this::say).orElse(unknown);
  }

  private String say(Duration age) {
    Unit unit = Unit.MONTHS;
    for (Unit smaller : Unit.values()) {
      if (smaller.counts(age)) {
        unit = smaller;
        break;
      }
    }
    long number = age.dividedBy(unit.length);
    List<String> words = Objects.requireNonNull(units.get(unit));
    return words.get(number == 1 ? 0 : 1).replace(NUMBER, String.valueOf(number));
  }
}
