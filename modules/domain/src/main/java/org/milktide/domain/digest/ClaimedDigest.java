package org.milktide.domain.digest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.plan.PlannedItem;

/**
 * A digest that this process alone may send now, with the state that was checked as it was claimed.
 *
 * @param channel the way it goes now; what could not go by push goes by email
 * @param items what it says, the most urgent first; empty for service mail
 * @param attempt 1 at the first try
 * @param sendBefore the instant from which it must not leave any more
 */
public record ClaimedDigest(
    DigestRef ref,
    RecipientId recipient,
    DigestKind kind,
    Channel channel,
    List<PlannedItem.Key> items,
    Instant scheduledFor,
    Instant sendBefore,
    int attempt,
    JourneyState state) {
  public ClaimedDigest {
    items = List.copyOf(items);
  }

  /** The same with fewer items. */
  public ClaimedDigest without(Set<PlannedItem.Key> some) {
    return new ClaimedDigest(
        ref,
        recipient,
        kind,
        channel,
        items.stream().filter(item -> !some.contains(item)).toList(),
        scheduledFor,
        sendBefore,
        attempt,
        state);
  }
}
