package org.milktide.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;

/**
 * All that was sent to a journey's people or is under way: the guard against repeats. Written under
 * the journey row's lock.
 *
 * @param notedUntil skips of intervals that ended by then are in the ledger already
 */
public record Memory(List<Sent> sent, Instant notedUntil) {
  public static final Memory EMPTY = new Memory(List.of(), Instant.EPOCH);

  public Memory {
    sent = List.copyOf(sent);
  }

  boolean holds(RecipientId recipient, ItemId item, Occurrence occurrence) {
    return sent.stream()
        .anyMatch(
            one ->
                one.recipient().equals(recipient)
                    && one.item().equals(item)
                    && one.occurrence().equals(occurrence));
  }

  /** Whether another occurrence of this item would come sooner than its cooldown allows. */
  boolean isCoolingDown(RecipientId recipient, Item item, Instant now) {
    return !item.cooldown().equals(Duration.ZERO)
        && sent.stream()
            .anyMatch(
                one ->
                    one.recipient().equals(recipient)
                        && one.item().equals(item.id())
                        && now.isBefore(one.at().plus(item.cooldown())));
  }

  /** The memory after these went out, with skips noted up to {@code now}. */
  public Memory with(Collection<Sent> more, Instant now) {
    List<Sent> all = new ArrayList<>(sent);
    all.addAll(more);
    return new Memory(all, notedUntil.isAfter(now) ? notedUntil : now);
  }

  /** The memory without items that came back unsent, so that the next plan can plan them afresh. */
  public Memory without(RecipientId recipient, Set<PlannedItem.Key> returned) {
    return new Memory(
        sent.stream()
            .filter(
                one ->
                    !(one.recipient().equals(recipient)
                        && returned.contains(new PlannedItem.Key(one.item(), one.occurrence()))))
            .toList(),
        notedUntil);
  }
}
