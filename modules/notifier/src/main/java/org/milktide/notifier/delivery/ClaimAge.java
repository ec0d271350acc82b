package org.milktide.notifier.delivery;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How old a claim is. After two minutes its digests count as stuck and somebody else may send them,
 * so a mail's end leaves in the first 55 seconds or not at all: its answer may take 60 more.
 *
 * @param nanos a stopwatch
 * @param since its reading just before the claim
 */
record ClaimAge(LongSupplier nanos, long since) {
  static final Duration MAILS_END_WITHIN = Duration.ofSeconds(55);

  /** How long a mail may still take until its end is sent; zero or less: too late. */
  Duration left() {
    return MAILS_END_WITHIN.minusNanos(nanos.getAsLong() - since);
  }
}
