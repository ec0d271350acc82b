package org.milktide.domain.plan;

import java.time.Instant;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.Occurrence;

/**
 * An occurrence of an item at its instants for one person.
 *
 * @param until the instant from which it may not be sent any more
 */
public record PlannedItem(Key key, Instant from, Instant until, Reason reason) {
  /** Whether its time was over when this person joined, and it is told to them all the same. */
  public boolean isStarter() {
    return reason.timing() == Reason.Timing.STARTER;
  }

  /** What no two releases to one person share. */
  public record Key(ItemId item, Occurrence occurrence) {}
}
