package org.milktide.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;

/**
 * A digest about to be stored.
 *
 * @param feedVersion the version of the feeds it was made from; null where it uses none
 */
record DigestRow(
    DigestRef ref,
    RecipientId recipient,
    DigestKind kind,
    Channel channel,
    List<Line> items,
    long planVersion,
    @Nullable Long feedVersion,
    Instant scheduledFor,
    Instant sendBefore) {

  /** One item of a digest, with the reason that history will show. */
  record Line(ItemId item, Occurrence occurrence, String reason) {
    PlannedItem.Key key() {
      return new PlannedItem.Key(item, occurrence);
    }
  }
}
