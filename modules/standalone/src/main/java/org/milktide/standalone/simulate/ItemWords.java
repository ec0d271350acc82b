package org.milktide.standalone.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.milktide.content.GuidancePack;
import org.milktide.content.Reader;
import org.milktide.content.RenderedItem;
import org.milktide.content.calendar.Ages;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.journey.Family;
import org.milktide.domain.plan.PlannedItem;

/** The items and moments of one family, in words. */
record ItemWords(Scenario scenario, GuidancePack pack) {
  /** Its title, as the parent reads it on that day. */
  String title(ItemId id, Family family, Instant at) {
    return rendered(id, family, at).title();
  }

  private RenderedItem rendered(ItemId id, Family family, Instant at) {
    Preferences preferences = scenario.preferences();
    LocalDate day = LocalDate.ofInstant(at, preferences.zone());
    return pack.render(id, new Reader(preferences.locale(), family.size(), day));
  }

  /** When it may be sent: "16w0d to 20w0d of pregnancy". */
  String window(ItemId id) {
    Item item = pack.catalogue().find(id).orElseThrow();
    return Words.window(item);
  }

  /** For the page: an item on that day, its window, and why. */
  TimelineView.Line line(PlannedItem planned, Family family, Instant at, String why) {
    ItemId id = planned.key().item();
    RenderedItem item = rendered(id, family, at);
    return new TimelineView.Line(
        item.title(),
        item.language().toLanguageTag(),
        item.direction().html(),
        id.value(),
        window(id),
        why);
  }

  /** How far along the family was, by what Milktide knew of the birth. */
  String age(Optional<Instant> birth, Instant at) {
    return birth
        .filter(born -> !born.isAfter(at))
        .map(born -> Ages.sinceBirth(born, at))
        .orElseGet(() -> Ages.inPregnancy(scenario.due(), at, scenario.preferences().zone()));
  }
}
