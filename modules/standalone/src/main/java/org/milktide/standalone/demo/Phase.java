package org.milktide.standalone.demo;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of the story with a speed of its own.
 *
 * @param perSecond how much product time goes by in a second
 * @param pace the same in words
 */
record Phase(String name, Instant from, Instant to, Duration perSecond, String pace) {
  /** How many seconds the story takes from the phase's start to an instant; within its bounds. */
  double secondsUntil(Instant instant) {
    if (!instant.isAfter(from)) return 0;
    Instant end = instant.isBefore(to) ? instant : to;
    return (double) Duration.between(from, end).toSeconds() / perSecond.toSeconds();
  }

  boolean holds(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }
}
