package org.milktide.domain.digest;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;

/**
 * A digest that was sent and came back.
 *
 * @param items what it said; empty for service mail
 * @param at when we heard of it, by the product's clock
 * @param reason the status, such as {@code 5.1.1}
 */
public record Bounced(
    DigestRef ref,
    RecipientId recipient,
    List<PlannedItem.Key> items,
    Instant scheduledFor,
    Instant at,
    String reason) {
  public Bounced {
    items = List.copyOf(items);
  }
}
