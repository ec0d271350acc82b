package org.milktide.domain.wire;

import org.milktide.domain.event.StockFact;

/** Reads what was put into a fridge or freezer and taken out. */
final class StockReader {
  private static final int MOST_ML = 20_000;

  private final Fields data;
  private final PastInstants past;

  StockReader(Fields data, PastInstants past) {
    this.data = data;
    this.past = past;
  }

  StockFact read(EventType type) {
    Integer amount = data.optionalInteger("amountMl", 1, MOST_ML);
    StockFact.Place place = data.choice("place", StockFact.Place.class);
    return switch (type) {
      case MILK_STORED -> new StockFact.MilkStored(amount, place, past.required(data, "at"));
      case MILK_USED -> new StockFact.MilkUsed(amount, place, past.required(data, "at"));
      default -> throw new IllegalArgumentException(type + " is no stock");
    };
  }
}
