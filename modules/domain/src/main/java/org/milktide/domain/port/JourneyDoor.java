package org.milktide.domain.port;

import java.time.Instant;
import java.util.List;

/** The one door: every change to a journey, from a page, the API or Kafka, goes through it. */
public interface JourneyDoor {
  /**
   * Applies a batch in one transaction, so it is all written down or not at all.
   *
   * @param now the product clock's instant
   * @return one verdict for each arrival, in their order
   */
  List<Verdict> apply(List<Arrival> arrivals, Instant now);
}
