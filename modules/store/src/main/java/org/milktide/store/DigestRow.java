package org.milktide.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.door.Urgent;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;

/**
 * A digest about to be stored.
 *
 * @param advice what an urgent mail repeats; empty for every other
 * @param feedVersion the version of the feeds it was made from; null where it uses none
 */
record DigestRow(
    DigestRef ref,
    RecipientId recipient,
    DigestKind kind,
    Channel channel,
    List<Line> items,
    List<Advice> advice,
    long planVersion,
    @Nullable Long feedVersion,
    Instant scheduledFor,
    Instant sendBefore) {

  /** A digest that repeats no advice. */
  DigestRow(
      DigestRef ref,
      RecipientId recipient,
      DigestKind kind,
      Channel channel,
      List<Line> items,
      long planVersion,
      @Nullable Long feedVersion,
      Instant scheduledFor,
      Instant sendBefore) {
    this(
        ref,
        recipient,
        kind,
        channel,
        items,
        List.of(),
        planVersion,
        feedVersion,
        scheduledFor,
        sendBefore);
  }

  /** What repeats urgent advice; no plan made it. */
  static DigestRow urgent(JourneyId journey, RecipientId to, List<Advice> advice, Instant now) {
    return new DigestRow(
        DigestRows.fresh(journey),
        to,
        DigestKind.URGENT,
        Channel.EMAIL,
        List.of(),
        advice,
        0,
        null,
        now,
        now.plus(Urgent.VALID));
  }

  /** One item of a digest, with the reason that history will show. */
  record Line(ItemId item, Occurrence occurrence, String reason) {
    PlannedItem.Key key() {
      return new PlannedItem.Key(item, occurrence);
    }
  }
}
