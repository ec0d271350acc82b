package org.milktide.domain.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much one asker may ask of one thing.
 *
 * @param name of the thing; each is counted on its own
 * @param rates all of them hold
 */
public record Limit(String name, List<Rate> rates) {
  public Limit {
    rates = List.copyOf(rates);
    if (name.isBlank() || rates.isEmpty()) {
      throw new IllegalArgumentException("limit: needs a name and a rate");
    }
  }

  /**
   * From when there is room for one more; empty when there is room now.
   *
   * @param taken when each was taken, in any order
   */
  public Optional<Instant> freeAt(List<Instant> taken, Instant now) {
    return rates.stream()
        .flatMap(rate -> rate.freeAt(taken, now).stream())
        .max(Comparator.naturalOrder());
  }

  /** For how long it matters when something was taken. */
  public Duration memory() {
    return rates.stream().map(Rate::within).max(Comparator.naturalOrder()).orElseThrow();
  }
}
