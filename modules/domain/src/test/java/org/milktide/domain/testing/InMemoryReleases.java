package org.milktide.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.plan.Plan;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Planning;
import org.milktide.domain.plan.Release;
import org.milktide.domain.plan.Sent;
import org.milktide.domain.plan.Skip;

/** The planner's side of the fake store. */
final class InMemoryReleases {
  private final Tables tables;
  private final Catalogue catalogue;

  InMemoryReleases(Tables tables, Catalogue catalogue) {
    this.tables = tables;
    this.catalogue = catalogue;
  }

  int releaseDue(Instant now) {
    List<JourneyRow> due =
        tables.journeys.values().stream()
            .filter(row -> row.nextDueAt != null && !row.nextDueAt.isAfter(now))
            .toList();
    due.forEach(row -> release(row, now));
    return due.size();
  }

  private void release(JourneyRow row, Instant now) {
    Plan plan = Planning.plan(row.situation, catalogue, now);
    List<Sent> sent = new ArrayList<>();
    for (Release release : plan.releases()) {
      tables.queue(row, Letter.of(release), now);
      for (PlannedItem item : release.items()) {
        sent.add(new Sent(release.recipient(), item.key().item(), item.key().occurrence(), now));
      }
    }
    plan.skips().stream()
        .map(InMemoryReleases::skipped)
        .filter(note -> !row.ledger.contains(note))
        .forEach(row.ledger::add);
    row.remember(row.situation.memory().with(sent, now));
    row.nextDueAt = plan.nextDueAt().orElse(null);
    row.catalogue = catalogue.revision();
  }

  /** Stands at the end of its interval, so the same note twice is one note. */
  private static LedgerEntry skipped(Skip skip) {
    PlannedItem.Key key = skip.item().key();
    return new LedgerEntry(
        skip.item().until(),
        skip.recipient(),
        key.item(),
        key.occurrence(),
        "skipped",
        skip.cause().code(),
        null,
        null);
  }

  List<Doorbell> toRing(Instant now, int limit) {
    Stream<Doorbell> ready =
        tables.digests.values().stream()
            .filter(row -> row.isReady(now) && !row.rung)
            .sorted(Comparator.comparing(row -> row.readyAt))
            .map(row -> new Doorbell(row.ref, row.letter.kind()));
    return Stream.concat(ready, tables.untold.stream()).limit(limit).toList();
  }

  void rung(Collection<DigestRef> digests, Instant asked) {
    tables.untold.removeIf(bell -> digests.contains(bell.digest()));
    for (DigestRef ref : digests) {
      DigestRow row = tables.digests.get(ref);
      if (row != null && !row.readyAt.isAfter(asked)) {
        row.rung = true;
      }
    }
  }
}
