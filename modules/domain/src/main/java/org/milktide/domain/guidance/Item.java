package org.milktide.domain.guidance;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import org.milktide.domain.id.ItemId;

/**
 * When and for whom a piece of guidance is right; its words are the content module's.
 *
 * @param from the first moment it may be sent
 * @param until the moment from which it may not be sent any more
 * @param conditions all of them have to hold at the release
 * @param unless none of them may hold at the release
 * @param cooldown the least time between two occurrences; zero for an item that comes once
 */
public record Item(
    ItemId id,
    Moment from,
    Moment until,
    Set<Condition> conditions,
    Set<Condition> unless,
    Urgency urgency,
    Audience audience,
    Duration cooldown) {
  public Item {
    conditions = Set.copyOf(conditions);
    unless = Set.copyOf(unless);
    if (!Collections.disjoint(conditions, unless)) {
      throw new IllegalArgumentException(id + ": asks for a condition and rules it out");
    }
    if (cooldown.isNegative()) {
      throw new IllegalArgumentException(id + ": cooldown is negative");
    }
  }
}
