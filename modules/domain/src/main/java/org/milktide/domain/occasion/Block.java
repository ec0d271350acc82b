package org.milktide.domain.occasion;

import java.time.Instant;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.Occurrence;

/**
 * 24 elapsed hours of a baby's life, whatever the wall clock does.
 *
 * @param day the day of life, from 1
 * @param until exclusive
 */
record Block(BabyId baby, int day, Instant from, Instant until) {
  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  /** The name of what was found in this block, such as {@code few-feeds:A:d5}. */
  Occurrence named(String what) {
    return OccasionNames.of(what, baby, "d" + day);
  }
}
