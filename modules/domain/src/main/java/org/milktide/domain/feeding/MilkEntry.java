package org.milktide.domain.feeding;

import java.time.Instant;

/**
 * Something in the log about milk that is put aside, expressed or bought.
 *
 * @param ml how much of it is left to count; zero: a portion of an unknown amount
 * @param arrivedAt when it was heard of; nothing made from it is due before
 */
public record MilkEntry(EntryKey key, What what, Instant at, int ml, Instant arrivedAt) {
  /** What was done; putting away comes before taking out at the same instant. */
  public enum What {
    INTO_FRIDGE,
    INTO_FREEZER,
    OUT_OF_FRIDGE,
    OUT_OF_FREEZER,
    PUMPED,
    FORMULA_FED
  }

  MilkEntry of(int left) {
    return new MilkEntry(key, what, at, left, arrivedAt);
  }
}
