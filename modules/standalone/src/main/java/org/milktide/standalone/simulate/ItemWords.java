package org.milktide.standalone.simulate;

import java.time.Instant;
import java.util.Optional;
import org.milktide.content.GuidancePack;
import org.milktide.content.Reader;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.journey.Family;

/** The items and moments of one family, in words. */
record ItemWords(Scenario scenario, GuidancePack pack) {
  String title(ItemId id, Family family) {
    return pack.render(id, new Reader(scenario.preferences().locale(), family.size())).title();
  }

  /** When it may be sent: "16w0d to 20w0d of pregnancy". */
  String window(ItemId id) {
    Item item = pack.catalogue().find(id).orElseThrow();
    return Words.window(item);
  }

  /** How far along the family was, by what Milktide knew of the birth. */
  String age(Optional<Instant> birth, Instant at) {
    return birth
        .filter(born -> !born.isAfter(at))
        .map(born -> Ages.sinceBirth(born, at))
        .orElseGet(() -> Ages.inPregnancy(scenario.due(), at, scenario.preferences().zone()));
  }
}
