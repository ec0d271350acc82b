package org.milktide.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;

/** One family driven as the planner and the notifier do it, from deadline to deadline. */
final class Walk {
  static final String ANNA = "anna@example.org";
  private static final int MOST_HOPS = 10_000;

  final Events events = Events.of("tests");
  final InMemoryStore store;
  final List<Mail> mails = new ArrayList<>();

  /** What the plans released, and when. */
  final Map<PlannedItem, Instant> planned = new LinkedHashMap<>();

  private final Catalogue catalogue;
  private final JourneyId id = JourneyId.ofReference("tests", "anna");
  private Instant now;

  /** What left, and when. */
  record Mail(Instant at, ClaimedDigest digest) {
    List<String> items() {
      return digest.items().stream().map(key -> key.item().value()).toList();
    }
  }

  private Walk(Catalogue catalogue, Instant start) {
    this.catalogue = catalogue;
    store = new InMemoryStore(catalogue);
    now = start;
  }

  /** A family that asks and confirms at this instant. */
  static Walk of(Instant start, Request request) {
    return of(SampleCatalogue.CATALOGUE, start, request);
  }

  static Walk of(Catalogue catalogue, Instant start, Request request) {
    Walk walk = new Walk(catalogue, start);
    walk.apply(walk.events.at(start).requested(request));
    walk.apply(walk.events.at(start).confirmed(ANNA));
    return walk;
  }

  Instant now() {
    return now;
  }

  /** Events that happen now. */
  Events here() {
    return events.at(now);
  }

  void apply(JourneyEvent event) {
    store.apply(List.of(new Arrival(new Subject.Fresh(id), event)), now);
  }

  /** Hears of an event as its arrival says, after all that was due before. */
  void hear(JourneyEvent event) {
    until(event.arrivedAt());
    apply(event);
  }

  /** Sends all that is due until then, each at its time. */
  Walk until(Instant target) {
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      Optional<Instant> next = store.earliest().filter(at -> !at.isAfter(target));
      if (next.isEmpty()) {
        now = target;
        return this;
      }
      now = next.get().isAfter(now) ? next.get() : now;
      pass();
    }
    throw new AssertionError("no end of deadlines at " + now + ": " + store.earliest());
  }

  /** As if every process had been down until then. */
  Walk downUntil(Instant target) {
    now = target;
    return this;
  }

  void pass() {
    Planning.plan(situation(), catalogue, now)
        .releases()
        .forEach(release -> release.items().forEach(item -> planned.put(item, now)));
    store.releaseDue(0, now);
    List<DigestRef> refs = store.toRing(now, 100).stream().map(Doorbell::digest).toList();
    for (ClaimedDigest digest : store.claim(refs, now)) {
      if (!digest.kind().isService()) {
        mails.add(new Mail(now, digest));
      }
      store.conclude(List.of(new Conclusion(digest, new Outcome.Sent())), now);
    }
  }

  Situation situation() {
    return store.find(id).orElseThrow();
  }

  List<LedgerEntry> skips() {
    return ledger().stream().filter(entry -> entry.outcome().equals("skipped")).toList();
  }

  List<LedgerEntry> ledger() {
    return store.ledger(id);
  }

  /** The instants at which this item left. */
  List<Instant> sent(Item item) {
    return mails.stream()
        .filter(mail -> mail.items().contains(item.id().value()))
        .map(Mail::at)
        .toList();
  }

  static Instant hours(Instant from, int hours) {
    return from.plus(Duration.ofHours(hours));
  }
}
