package org.milktide.content;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a text is rendered for, and when.
 *
 * @param locale language of the text, as far as the pack has it; its country decides whom to call
 * @param babies how many babies the journey has or expects, at least one
 * @param today the day it is read on: a helpline's number is given for a while after it was
 *     verified
 * @param age how old the baby is, for what depends on it; empty where that is not known
 */
public record Reader(Locale locale, int babies, LocalDate today, Optional<Duration> age) {
  public Reader {
    if (babies < 1) {
      throw new IllegalArgumentException(babies + " babies: a reader has one at least");
    }
  }

  /** A reader whose baby's age does not matter. */
  public Reader(Locale locale, int babies, LocalDate today) {
    this(locale, babies, today, Optional.empty());
  }
}
