package org.milktide.domain.guidance;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.RuleId;

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
 * @param asks the rule whose answer it asks for, when it is a question: who leaves two of them in a
 *     row without any answer is not asked by that rule again (clinical.md 7.1)
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
    Optional<Moment> starterUntil,
    Optional<RuleId> asks) {
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

  /** An item that asks for no answer. */
  public Item(
      ItemId id,
      Moment from,
      Moment until,
      Set<Condition> conditions,
      Set<Condition> unless,
      Urgency urgency,
      Audience audience,
      Duration cooldown,
      Optional<Moment> starterUntil) {
    this(
        id,
        from,
        until,
        conditions,
        unless,
        urgency,
        audience,
        cooldown,
        starterUntil,
        Optional.empty());
  }

  /** The same item, as a question of this rule. */
  public Item asking(RuleId rule) {
    return new Item(
        id,
        from,
        until,
        conditions,
        unless,
        urgency,
        audience,
        cooldown,
        starterUntil,
        Optional.of(rule));
  }
}
