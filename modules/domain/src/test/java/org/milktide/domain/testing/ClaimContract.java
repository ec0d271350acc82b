package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Subject;

/** What every store's claim lets through, and what it gives back to be planned afresh. */
abstract class ClaimContract extends ReleaseContract {
  private static final ItemId WELCOME = SampleCatalogue.WELCOME.id();
  private static final ItemId CLUSTER = SampleCatalogue.R39_CLUSTER.id();

  @Test
  void onlyOneClaimerGetsADigest() {
    family(ANNA);
    release(SLOT);
    List<DigestRef> refs = refs(SLOT);

    assertThat(store().queue().claim(refs, SLOT)).hasSize(1);
    assertThat(store().queue().claim(refs, SLOT)).isEmpty();
  }

  @Test
  void ofManyClaimersAtOnceOnlyOneGetsADigest() throws Exception {
    family(ANNA);
    release(SLOT);
    List<DigestRef> refs = refs(SLOT);
    Callable<List<ClaimedDigest>> claimer = () -> store().queue().claim(refs, SLOT);

    int claims = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Callable<List<ClaimedDigest>>> claimers =
          Stream.generate(() -> claimer).limit(8).toList();
      for (Future<List<ClaimedDigest>> one : pool.invokeAll(claimers)) {
        claims += one.get().size();
      }
    }
    assertThat(claims).isEqualTo(1);
  }

  @Test
  void anUnknownDigestIsNotClaimed() {
    family(ANNA);
    release(SLOT);
    List<DigestRef> refs = refs(SLOT);
    DigestRef stranger = new DigestRef(fresh(), refs.getFirst().id());

    assertThat(store().queue().claim(List.of(stranger), SLOT)).isEmpty();
  }

  @Test
  void whatAChangeMadeStaleIsGivenBackAndPlannedAfresh() {
    JourneyId id = family(ANNA);
    release(SLOT);
    Instant changed = SLOT.plusSeconds(5);
    apply(id, events.at(changed).bornAtTerm(changed));

    assertThat(claimAll(changed)).isEmpty();

    assertThat(store().journeys().find(id).orElseThrow().memory().sent()).isEmpty();
    assertThat(store().deadlines().earliest()).contains(changed);
    release(changed);
    assertThat(items(claimAll(changed))).doesNotContain(WELCOME);
    Instant nextSlot = SLOT.plus(Duration.ofDays(1));
    release(nextSlot);
    assertThat(items(claimAll(nextSlot))).contains(WELCOME);
  }

  @Test
  void afterALossNothingQueuedIsClaimed() {
    assertNeverClaimed(events.at(SLOT.plusSeconds(1)).lost());
  }

  @Test
  void afterAPauseNothingQueuedIsClaimed() {
    assertNeverClaimed(events.at(SLOT.plusSeconds(1)).paused(null));
  }

  @Test
  void afterAnUnsubscribeNothingQueuedIsClaimed() {
    assertNeverClaimed(events.at(SLOT.plusSeconds(1)).unsubscribed());
  }

  @Test
  void afterTheEndNothingQueuedIsClaimed() {
    assertNeverClaimed(events.at(SLOT.plusSeconds(1)).ended());
  }

  private void assertNeverClaimed(JourneyEvent silencing) {
    JourneyId id = family(ANNA);
    release(SLOT);
    List<DigestRef> refs = refs(SLOT);
    apply(id, silencing);

    assertThat(store().queue().claim(refs, SLOT.plusSeconds(2))).isEmpty();
    for (int day = 0; day < 8; day++) {
      Instant slot = SLOT.plus(Duration.ofDays(day)).plusSeconds(2);
      release(slot);
      assertThat(claimAll(slot)).isEmpty();
    }
  }

  @Test
  void aFeedDoesNotTouchADigestThatUsesNoFeeds() {
    JourneyId id = family(ANNA);
    release(SLOT);
    apply(id, events.at(SLOT).feed());

    assertThat(items(claimAll(SLOT))).containsExactly(WELCOME);
  }

  @Test
  void aRemovedFeedTakesBackTheDigestThatWasMadeOfIt() {
    JourneyId id = family(ANNA);
    apply(id, events.at(MONDAY).bornAtTerm(MONDAY.minus(Duration.ofDays(6))));
    Instant first = SLOT.minus(Duration.ofHours(4));
    JourneyEvent feed = events.at(first).feed();
    apply(id, feed);
    for (int minutes = 40; minutes <= 160; minutes += 40) {
      apply(id, events.at(first.plus(Duration.ofMinutes(minutes))).feed());
    }
    release(SLOT);
    apply(id, events.at(SLOT.plusSeconds(1)).removed(feed));

    assertThat(claimAll(SLOT.plusSeconds(1))).isEmpty();
    release(SLOT.plusSeconds(2));
    assertThat(items(claimAll(SLOT.plusSeconds(2)))).contains(WELCOME).doesNotContain(CLUSTER);
  }

  @Test
  void aDigestIsNotSentOnceItsTimeIsOverAndIsPlannedAfresh() {
    family(ANNA);
    release(SLOT);

    assertThat(claimAll(QUIET_AFTER_SLOT)).isEmpty();

    release(QUIET_AFTER_SLOT);
    assertThat(toRing(QUIET_AFTER_SLOT)).isEmpty();
    Instant nextSlot = SLOT.plus(Duration.ofDays(1));
    release(nextSlot);
    assertThat(items(claimAll(nextSlot))).containsExactly(WELCOME);
  }

  @Test
  void serviceMailNeedsNoConsentAndKeepsNoQuietHours() {
    Instant night = QUIET_AFTER_SLOT.plusSeconds(60);
    apply(new Subject.Fresh(fresh()), events.at(night).requested(Request.due(ANNA, DUE_DATE)));

    assertThat(claimAll(night))
        .singleElement()
        .satisfies(digest -> assertThat(digest.kind()).isEqualTo(DigestKind.CONFIRM))
        .satisfies(digest -> assertThat(digest.items()).isEmpty());
  }

  @Test
  void anEventAfterItWasQueuedDoesNotHoldUpServiceMail() {
    JourneyId id = requested(ANNA);
    apply(id, events.at(MONDAY).dueDate(DUE_DATE.plusDays(1)));

    assertThat(claimAll(MONDAY)).hasSize(1);
  }

  @Test
  void nobodyIsAskedToConfirmAfterALoss() {
    JourneyId id = requested(ANNA);
    apply(id, events.at(MONDAY).lost());

    assertThat(claimAll(MONDAY)).isEmpty();
  }
}
