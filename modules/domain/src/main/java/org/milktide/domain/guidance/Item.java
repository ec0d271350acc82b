package org.milktide.domain.guidance;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
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
 * @param starterUntil who joins after {@code until} and before this moment gets it in the first
 *     days; empty: it is not told to those who join late
 */
public record Item(
    ItemId id,
    Moment from,
    Moment until,
    Set<Condition> conditions,
    Set<Condition> unless,
    Urgency urgency,
    Audience audience,
    Duration cooldown,
    Optional<Moment> starterUntil) {
  public Item {
    conditions = Set.copyOf(conditions);
    unless = Set.copyOf(unless);
    if (!Collections.disjoint(conditions, unless)) {
      throw new IllegalArgumentException(id + ": asks for a condition and rules it out");
    }
    if (urgency == Urgency.U3) {
      throw new IllegalArgumentException(id + ": urgent text is advice and never an item");
    }
    if (cooldown.isNegative()) {
      throw new IllegalArgumentException(id + ": cooldown is negative");
    }
  }

  /** An item that is not told to those who join after its time. */
  public Item(
      ItemId id,
      Moment from,
      Moment until,
      Set<Condition> conditions,
      Set<Condition> unless,
      Urgency urgency,
      Audience audience,
      Duration cooldown) {
    this(id, from, until, conditions, unless, urgency, audience, cooldown, Optional.empty());
  }
}
