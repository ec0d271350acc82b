package org.milktide.notifier.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom advice is worded for.
 *
 * @param babies how many babies the reader has or expects
 * @param today the day of the mail, where the reader is
 * @param age how old the first baby is; empty where no birth is known
 */
public record AdviceReader(Locale locale, int babies, LocalDate today, Optional<Duration> age) {}
