package org.milktide.domain.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Milk that was put away or taken out. */
public sealed interface StockFact extends Fact.Stock {
  /** Where milk is kept. */
  enum Place {
    FRIDGE,
    FREEZER
  }

  /** In millilitres; null: one portion of an unknown amount. */
  @Nullable Integer amountMl();

  Place place();

  Instant at();

  /** Milk was put there. */
  record MilkStored(@Nullable Integer amountMl, Place place, Instant at) implements StockFact {}

  /** Milk was taken from there, the oldest first, to be used or thrown away. */
  record MilkUsed(@Nullable Integer amountMl, Place place, Instant at) implements StockFact {}
}
