package org.milktide.domain.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.Memory;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Planning;
import org.milktide.domain.plan.Release;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.plan.Skip;

/**
 * Gathers what was not sent and why. It looks at every event too, not at releases alone, so that a
 * cause is what was known at the time.
 */
final class SkipNotes {
  private final Catalogue catalogue;
  private final Map<Place, Outcome.NotSent> notes = new LinkedHashMap<>();

  private record Place(RecipientId recipient, PlannedItem.Key item) {
    static Place of(Skip skip) {
      return new Place(skip.recipient(), skip.item().key());
    }
  }

  SkipNotes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Notes what is over by now and was not noted before. */
  void take(Situation situation, Instant now) {
    // Without this the plan would leave out what ended before the last release, although nobody
    // could note it: a birth told late opens and ends intervals in the past.
    Situation unnoted = with(situation, new Memory(situation.memory().sent(), Instant.EPOCH));
    for (Skip skip : Planning.plan(unnoted, catalogue, now).skips()) {
      if (!isNoted(skip)) {
        notes.put(Place.of(skip), note(skip, situation, now));
      }
    }
  }

  /** The first note of an interval stays: what is learned later was not the cause. */
  private boolean isNoted(Skip skip) {
    Outcome.NotSent before = notes.get(Place.of(skip));
    return before != null && before.skip().item().until().equals(skip.item().until());
  }

  /** A corrected date may open an interval again: what was noted before is not so any more. */
  void sent(Release release) {
    release.items().forEach(item -> notes.remove(new Place(release.recipient(), item.key())));
  }

  /** All notes by the end of a simulation, in the order in which the items' times ended. */
  List<Outcome.NotSent> at(Situation situation, Instant end) {
    take(situation, end);
    return notes.values().stream()
        .sorted(
            Comparator.comparing((Outcome.NotSent note) -> note.skip().item().until())
                .thenComparing(note -> note.skip().item().key().item()))
        .toList();
  }

  private Outcome.NotSent note(Skip skip, Situation situation, Instant now) {
    Item item = catalogue.find(skip.item().key().item()).orElseThrow();
    Set<Condition> unmet =
        item.conditions().stream()
            .filter(condition -> !isSo(condition, item, situation, now))
            .collect(Collectors.toSet());
    Set<Condition> ruledOut =
        item.unless().stream()
            .filter(condition -> isSo(condition, item, situation, now))
            .collect(Collectors.toSet());
    return new Outcome.NotSent(skip, situation.state(), unmet, ruledOut);
  }

  /** Asks the plan about an item with this one condition, so that only the domain judges it. */
  private static boolean isSo(Condition condition, Item item, Situation situation, Instant now) {
    Item probe =
        new Item(
            item.id(),
            item.from(),
            item.until(),
            Set.of(condition),
            Set.of(),
            item.urgency(),
            item.audience(),
            item.cooldown());
    Catalogue alone = new Catalogue(List.of(probe));
    return Planning.plan(with(situation, Memory.EMPTY), alone, now).skips().stream()
        .noneMatch(skip -> skip.cause() == Skip.Cause.NOT_APPLICABLE);
  }

  private static Situation with(Situation situation, Memory memory) {
    return new Situation(situation.state(), situation.feeds(), memory);
  }
}
