package org.milktide.domain.digest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.plan.PlannedItem;

/**
 * A digest that this process alone may send now, with the state that was checked as it was claimed.
 *
 * @param channel the way it goes now; what could not go by push goes by email
 * @param items what it says, the most urgent first; empty for service mail
 * @param advice what an urgent mail repeats, the most urgent first; empty for every other
 * @param attempt 1 at the first try
 * @param sendBefore the instant from which it must not leave any more
 */
public record ClaimedDigest(
    DigestRef ref,
    RecipientId recipient,
    DigestKind kind,
    Channel channel,
    List<PlannedItem.Key> items,
    List<Advice> advice,
    Instant scheduledFor,
    Instant sendBefore,
    int attempt,
    JourneyState state) {
  public ClaimedDigest {
    items = List.copyOf(items);
    advice = List.copyOf(advice);
  }

  /** One that repeats no advice. */
  public ClaimedDigest(
      DigestRef ref,
      RecipientId recipient,
      DigestKind kind,
      Channel channel,
      List<PlannedItem.Key> items,
      Instant scheduledFor,
      Instant sendBefore,
      int attempt,
      JourneyState state) {
    this(ref, recipient, kind, channel, items, List.of(), scheduledFor, sendBefore, attempt, state);
  }

  /**
   * Where it goes by mail. What opens a person's data, or their journey to others, goes only where
   * somebody confirmed, whatever was typed since.
   */
  public @Nullable EmailAddress address() {
    Recipient person = state.recipient(recipient);
    return switch (kind) {
      case DATA, PEOPLE -> Known.valueOf(person.consent());
      case DIGEST, QUESTION, CONFIRM, LINK, INVITE, URGENT -> Known.valueOf(person.address());
    };
  }

  /** The same with fewer items. */
  public ClaimedDigest without(Set<PlannedItem.Key> some) {
    return new ClaimedDigest(
        ref,
        recipient,
        kind,
        channel,
        items.stream().filter(item -> !some.contains(item)).toList(),
        advice,
        scheduledFor,
        sendBefore,
        attempt,
        state);
  }
}
