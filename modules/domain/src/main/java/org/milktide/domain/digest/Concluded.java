package org.milktide.domain.digest;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;

/**
 * A digest that is over and done with, as it stands written down.
 *
 * @param channel the way it took in the end
 * @param items what it said, the most urgent first; empty for service mail
 * @param at when it was concluded, by the product's clock
 */
public record Concluded(
    DigestRef ref,
    RecipientId recipient,
    Channel channel,
    List<PlannedItem.Key> items,
    Instant scheduledFor,
    Outcome.Final outcome,
    Instant at) {
  public Concluded {
    items = List.copyOf(items);
  }

  /** A claimed digest's last word. */
  public static Concluded of(ClaimedDigest digest, Outcome.Final outcome, Instant at) {
    return new Concluded(
        digest.ref(),
        digest.recipient(),
        digest.channel(),
        digest.items(),
        digest.scheduledFor(),
        outcome,
        at);
  }
}
