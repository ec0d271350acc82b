package org.milktide.domain.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.Ports;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.milktide.domain.testing.StoreContract;

/** The fake keeps the contract, and shows the one thing that real time would have to bring. */
class InMemoryStoreTest extends StoreContract {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  @Override
  protected Ports emptyStore(Catalogue catalogue) {
    return new InMemoryStore(catalogue);
  }

  @Test
  void anAbandonedDigestIsSentAgainAsItIsWhileItsTimeAllows() {
    InMemoryStore store = storeWithOneMail();
    List<DigestRef> refs = store.toRing(NOON, 9).stream().map(Doorbell::digest).toList();
    store.claim(refs, NOON).forEach(digest -> store.abandon(digest.ref()));

    assertThat(store.recoverAbandoned(NOON)).isEqualTo(1);
    assertThat(store.claim(refs, NOON)).extracting(ClaimedDigest::attempt).containsExactly(2);
    refs.forEach(store::abandon);
    Instant tooLate = NOON.plus(Duration.ofDays(2));
    assertThat(store.recoverAbandoned(tooLate)).isEqualTo(1);
    assertThat(store.toRing(tooLate, 9)).extracting(Doorbell::digest).isEqualTo(refs);
    store.rung(refs, tooLate);
    assertThat(store.toRing(tooLate, 9)).isEmpty();
    assertThat(store.concluded(refs))
        .extracting(Concluded::outcome)
        .containsExactly(new Outcome.Failed(Outcome.Failed.UNKNOWN));
  }

  private static InMemoryStore storeWithOneMail() {
    InMemoryStore store = new InMemoryStore(SampleCatalogue.CATALOGUE);
    Events now = Events.of("tests").at(NOON);
    String email = "anna@example.org";
    Subject journey = new Subject.Fresh(JourneyId.ofReference("tests", "anna"));
    store.apply(List.of(new Arrival(journey, now.requested(Request.born(email, NOON)))), NOON);
    return store;
  }
}
