package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.milktide.domain.event.StockFact.Place;
import org.milktide.domain.feeding.MilkEntry;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Norms;
import org.milktide.domain.journey.Family;

/**
 * R48: milk in a fridge 12 hours before, and in a freezer 30 days before the time that it keeps by
 * the country's numbers (CDC and ABM #8, NHS; clinical.md section 5). Portions of one day are
 * spoken of once. Milk for a baby born early or in hospital goes by the unit's rules.
 */
final class StoredMilk {
  private static final Duration FRIDGE_NOTICE = Duration.ofHours(12);
  private static final Duration FREEZER_NOTICE = Duration.ofDays(30);

  private StoredMilk() {}

  static List<Occasion> find(RecentFeeds log, Family family, Norms norms, Place place) {
    return family.isPreterm() || family.isAnyAway()
        ? List.of()
        : Days.each(
            log.milk().stock(place).stream().map(portion -> occasion(portion, norms, place)));
  }

  private static Occasion occasion(MilkEntry portion, Norms norms, Place place) {
    Instant at =
        switch (place) {
          case FRIDGE -> portion.at().plus(norms.fridge()).minus(FRIDGE_NOTICE);
          case FREEZER -> portion.at().plus(norms.freezer()).minus(FREEZER_NOTICE);
        };
    return new Occasion(
        switch (place) {
          case FRIDGE -> Anchor.MILK_IN_FRIDGE;
          case FREEZER -> Anchor.MILK_IN_FREEZER;
        },
        Days.of("stored", portion.at()),
        at,
        portion.arrivedAt(),
        new TreeMap<>(Map.of("norms", norms.version())));
  }
}
