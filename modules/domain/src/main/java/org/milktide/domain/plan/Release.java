package org.milktide.domain.plan;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.id.RecipientId;

/**
 * What leaves for one person on one channel now.
 *
 * @param channel the way that the person chose for these items
 * @param question whether it holds a question, which takes the quick way
 * @param scheduledFor the slot or moment it was due at; not after now
 * @param sendBefore the earliest of its items' untils and the next start of quiet hours
 * @param usesFeeds whether an item was made from the feed log, and so depends on it
 */
public record Release(
    RecipientId recipient,
    Channel channel,
    boolean question,
    Instant scheduledFor,
    Instant sendBefore,
    boolean usesFeeds,
    List<PlannedItem> items) {
  public Release {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a release has at least one item");
    }
  }
}
