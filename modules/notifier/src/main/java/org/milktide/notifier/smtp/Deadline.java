package org.milktide.notifier.smtp;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Until when a mail may still be ended.
 *
 * @param nanos a stopwatch
 * @param at its reading from which on it is too late
 */
record Deadline(LongSupplier nanos, long at) {
  static Deadline in(Duration time, LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
  }

  boolean isOver() {
    return nanos.getAsLong() - at >= 0;
  }
}
