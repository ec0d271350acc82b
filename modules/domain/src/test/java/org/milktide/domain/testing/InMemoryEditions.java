package org.milktide.domain.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.port.Editions;

/** The fake store's catalogues. */
record InMemoryEditions(Tables tables, Object lock) implements Editions {
  /** An item as it is, and since when. */
  record Dated(long revision, Instant since) {}

  @Override
  public Catalogue dated(Catalogue catalogue, Instant now) {
    synchronized (lock) {
      Instant news = tables.inForce == 0 ? Instant.EPOCH : now;
      Map<ItemId, Instant> since = new HashMap<>();
      Map<ItemId, Dated> dated = new HashMap<>();
      for (Item item : catalogue.items()) {
        Dated fresh = new Dated(Catalogue.revisionOf(item), news);
        Dated known = tables.dated.getOrDefault(item.id(), fresh);
        Dated is = known.revision() == fresh.revision() ? known : fresh;
        dated.put(item.id(), is);
        since.put(item.id(), is.since().isAfter(now) ? now : is.since());
      }
      tables.dated.clear();
      tables.dated.putAll(dated);
      return catalogue.dated(since);
    }
  }

  @Override
  public void enforce(Catalogue catalogue) {
    synchronized (lock) {
      tables.inForce = catalogue.revision();
    }
  }

  @Override
  public int refresh(Catalogue catalogue, Instant now, int limit) {
    synchronized (lock) {
      if (tables.inForce != catalogue.revision()) {
        return 0;
      }
      List<JourneyRow> others =
          tables.journeys.values().stream()
              .filter(row -> row.catalogue != catalogue.revision())
              .limit(limit)
              .toList();
      others.forEach(row -> refresh(row, catalogue, now));
      return others.size();
    }
  }

  private static void refresh(JourneyRow row, Catalogue catalogue, Instant now) {
    row.catalogue = catalogue.revision();
    switch (row.situation.state().standing(now)) {
      case Standing.Lost(), Standing.Ended() -> {}
      case Standing.Active(),
          Standing.Unconfirmed(),
          Standing.Held(),
          Standing.Paused(Instant _) -> {
        row.planVersion++;
        row.nextDueAt = now;
      }
    }
  }
}
