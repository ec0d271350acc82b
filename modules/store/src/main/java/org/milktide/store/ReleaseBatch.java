package org.milktide.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.plan.Memory;
import org.milktide.domain.plan.Plan;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Planning;
import org.milktide.domain.plan.Release;
import org.milktide.domain.plan.Sent;
import org.milktide.domain.plan.Skip;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plans locked journeys and writes what leaves, within the caller's transaction. */
final class ReleaseBatch {
  private static final Logger log = LoggerFactory.getLogger(ReleaseBatch.class);

  /** A journey that could not be planned is planned again, never only logged. */
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

  private final JourneyRows journeys;
  private final DigestRows digests;
  private final LedgerRows ledger;
  private final Supplier<Catalogue> catalogue;

  ReleaseBatch(Tables tables, Supplier<Catalogue> catalogue) {
    this.journeys = tables.journeys();
    this.digests = tables.digests();
    this.ledger = tables.ledger();
    this.catalogue = catalogue;
  }

  void plan(List<JourneyId> locked, Instant now) {
    Map<JourneyId, JourneyRow> rows = journeys.loadReadable(locked);
    for (JourneyId id : locked) {
      JourneyRow row = rows.get(id);
      if (row == null) {
        journeys.putOff(id, now.plus(AFTER_FAILURE));
      } else {
        release(row, now);
      }
    }
  }

  private void release(JourneyRow row, Instant now) {
    JourneyId id = row.situation().state().id();
    Plan plan;
    Catalogue current;
    try {
      current = catalogue.get();
      plan = Planning.plan(row.situation(), current, now);
    } catch (RuntimeException e) {
      log.error("journey {} could not be planned; it is tried again in 5 minutes", id, e);
      journeys.putOff(id, now.plus(AFTER_FAILURE));
      return;
    }
    plan.releases().forEach(release -> digests.insert(digest(row, release)));
    note(row, plan.skips(), now);
    Memory memory = row.situation().memory().with(sent(plan, now), now);
    journeys.updateMemory(
        id, memory, new JourneyRows.Next(plan.nextDueAt().orElse(null), current.revision()));
  }

  private static List<Sent> sent(Plan plan, Instant now) {
    List<Sent> sent = new ArrayList<>();
    for (Release release : plan.releases()) {
      for (PlannedItem item : release.items()) {
        sent.add(new Sent(release.recipient(), item.key().item(), item.key().occurrence(), now));
      }
    }
    return sent;
  }

  private static DigestRow digest(JourneyRow row, Release release) {
    return new DigestRow(
        DigestRows.fresh(row.situation().state().id()),
        release.recipient(),
        release.question() ? DigestKind.QUESTION : DigestKind.DIGEST,
        release.channel(),
        release.items().stream()
            .map(
                item ->
                    new DigestRow.Line(
                        item.key().item(), item.key().occurrence(), item.reason().code()))
            .toList(),
        row.planVersion(),
        release.usesFeeds() ? row.feedVersion() : null,
        release.scheduledFor(),
        release.sendBefore());
  }

  /** Notes stand at the end of their interval, so the same note twice is one note. */
  private void note(JourneyRow row, List<Skip> skips, Instant now) {
    Instant oldest = now.minus(LedgerRows.NOTED_BACK);
    for (Skip skip : skips) {
      PlannedItem item = skip.item();
      if (item.until().isAfter(oldest)) {
        ledger.insert(
            row.situation().state().id(),
            new LedgerEntry(
                item.until(),
                skip.recipient(),
                item.key().item(),
                item.key().occurrence(),
                "skipped",
                skip.cause().code(),
                null,
                null));
      }
    }
  }
}
