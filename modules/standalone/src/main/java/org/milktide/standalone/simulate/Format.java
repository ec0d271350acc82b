package org.milktide.standalone.simulate;

import java.time.Period;
import java.util.Arrays;
import java.util.Locale;

/** How a simulation is shown. */
enum Format {
  /** For a terminal. */
  TABLE(Period.ofWeeks(6)),
  /** For machines. */
  JSON(Period.ofWeeks(6)),
  /** A page to look at: the whole way. */
  HTML(Period.ofMonths(12));

  private final Period afterBirth;

  Format(Period afterBirth) {
    this.afterBirth = afterBirth;
  }

  /** How long after a birth it goes on, unless an option says. */
  Period afterBirth() {
    return afterBirth;
  }

  static Format read(String given) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(given))
        .findFirst()
        .orElseThrow(() -> new BadOption("--format", given, "is not table, json or html"));
  }
}
