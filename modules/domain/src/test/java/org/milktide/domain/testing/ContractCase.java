package org.milktide.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;

/** The store under test and the words its contract is written in. */
abstract class ContractCase {
  /** Monday, 11:00 in Berlin. */
  static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");

  /** The first slot after that, Tuesday 09:00 in Berlin: when the welcome is due. */
  static final Instant SLOT = Instant.parse("2027-03-02T08:00:00Z");

  static final Instant QUIET_AFTER_SLOT = Instant.parse("2027-03-02T20:00:00Z");

  /** So far away that nothing of the pregnancy is due around {@link #SLOT}. */
  static final LocalDate DUE_DATE = LocalDate.of(2027, 10, 1);

  static final String ANNA = "anna@example.org";
  static final int MANY = 100;

  final Events events = Events.of("tests");
  private Ports store = new InMemoryStore(SampleCatalogue.CATALOGUE);

  /** The ports of an empty store that plans with this catalogue. */
  protected abstract Ports emptyStore(Catalogue catalogue);

  @BeforeEach
  void openEmptyStore() {
    openEmptyStore(SampleCatalogue.CATALOGUE);
  }

  void openEmptyStore(Catalogue catalogue) {
    store = emptyStore(catalogue);
  }

  Ports store() {
    return store;
  }

  static JourneyId fresh() {
    return new JourneyId(UUID.randomUUID());
  }

  Verdict apply(Subject subject, JourneyEvent event) {
    return store.door().apply(List.of(new Arrival(subject, event)), event.arrivedAt()).getFirst();
  }

  Verdict apply(JourneyId id, JourneyEvent event) {
    return apply(new Subject.Existing(id), event);
  }

  /** A journey just asked for at {@link #MONDAY}; its confirmation mail is queued. */
  JourneyId requested(String email) {
    JourneyId id = fresh();
    apply(new Subject.Fresh(id), events.at(MONDAY).requested(Request.due(email, DUE_DATE)));
    return id;
  }

  /** A journey confirmed at {@link #MONDAY} to which nothing is under way. */
  JourneyId family(String email) {
    JourneyId id = requested(email);
    apply(id, events.at(MONDAY).confirmed(email));
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);
    return id;
  }

  int release(Instant now) {
    int planned = 0;
    for (int shard = 0; shard < store.shards(); shard++) {
      planned += store.releases().releaseDue(shard, now);
    }
    return planned;
  }

  List<Doorbell> toRing(Instant now) {
    return store.releases().toRing(now, MANY);
  }

  List<DigestKind> kindsToRing(Instant now) {
    return toRing(now).stream().map(Doorbell::kind).toList();
  }

  List<DigestRef> refs(Instant now) {
    return toRing(now).stream().map(Doorbell::digest).toList();
  }

  List<ClaimedDigest> claimAll(Instant now) {
    return store.queue().claim(refs(now), now);
  }

  void conclude(List<ClaimedDigest> claimed, Outcome outcome, Instant now) {
    List<Conclusion> conclusions =
        claimed.stream().map(digest -> new Conclusion(digest, outcome)).toList();
    store.queue().conclude(conclusions, now);
  }

  static List<ItemId> items(List<ClaimedDigest> claimed) {
    return claimed.stream()
        .flatMap(digest -> digest.items().stream())
        .map(PlannedItem.Key::item)
        .toList();
  }
}
