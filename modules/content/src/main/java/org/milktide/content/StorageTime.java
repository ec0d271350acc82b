package org.milktide.content;

import java.util.Optional;

/**
 * How long expressed milk of a baby born at term keeps in one place, at home.
 *
 * @param amount how many units
 * @param celsius the place is this warm at most; empty where that is of no concern
 * @param unsure how many units where the place may be warmer
 */
record StorageTime(int amount, Unit unit, Optional<Integer> celsius, Optional<Integer> unsure) {
  StorageTime {
    if (amount < 1 || unsure.filter(other -> other < 1 || other >= amount).isPresent()) {
      throw new IllegalArgumentException(amount + ", " + unsure + " are no lengths of time");
    }
  }

  /** What a time is counted in. */
  enum Unit {
    HOURS,
    DAYS,
    MONTHS
  }

  /** Where milk is kept. */
  enum Where {
    ROOM,
    FRIDGE,
    FREEZER,
    /** Thawed, in the fridge. */
    THAWED,
    /** Left over from a feed. */
    LEFTOVER;

    /** Whether the time holds up to a temperature that has to be said. */
    boolean hasLimit() {
      return this == ROOM || this == FRIDGE || this == FREEZER;
    }
  }
}
