package org.milktide.domain.holding;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;

/**
 * A digest, as it is kept.
 *
 * @param items what it says; empty for service mail
 * @param state how far it is, such as {@code ready} or {@code sent}
 */
public record HeldMail(
    DigestId id,
    RecipientId recipient,
    DigestKind kind,
    List<PlannedItem.Key> items,
    Instant scheduledFor,
    String state) {
  public HeldMail {
    items = List.copyOf(items);
  }
}
