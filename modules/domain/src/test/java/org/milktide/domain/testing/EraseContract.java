package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Erasure;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;

/** What every store erases, and what still comes for an erased journey. */
abstract class EraseContract extends HoldingsContract {
  private static final Subject.Named PATIENT = new Subject.Named("clinic", "patient-7");
  private static final Duration NO_WAIT = Duration.ZERO;

  private Erasure erase(JourneyId id) {
    return store().data().erase(new Subject.Existing(id), MONDAY);
  }

  private Verdict subscribe(Subject subject) {
    return apply(subject, events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE)));
  }

  @Test
  void ofAnErasedJourneyNothingCanBeSeen() {
    subscribe(PATIENT);
    JourneyId id = JourneyId.ofReference("clinic", "patient-7");
    apply(id, events.at(MONDAY).confirmed(ANNA));
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);
    release(SLOT);
    conclude(claimAll(SLOT), new Outcome.Sent(), SLOT);

    assertThat(erase(id)).isEqualTo(new Erasure.Done(id));

    assertThat(store().journeys().find(id)).isEmpty();
    assertThat(store().journeys().resolve(PATIENT)).isEmpty();
    assertThat(store().journeys().ledger(id)).isEmpty();
    assertThat(store().data().holdings(id)).isEmpty();
    assertThat(store().deadlines().earliest()).isEmpty();
  }

  @Test
  void anEraseIsKnownEverAfterAndTheUnknownStaysUnknown() {
    JourneyId id = family(ANNA);
    assertThat(store().data().isErased(new Subject.Existing(id))).isFalse();

    erase(id);

    assertThat(store().data().isErased(new Subject.Existing(id))).isTrue();
    assertThat(store().data().isErased(new Subject.Named("clinic", id.toString()))).isTrue();
    assertThat(erase(id)).isEqualTo(new Erasure.Before(id));
    assertThat(erase(fresh())).isEqualTo(new Erasure.Unknown());
    assertThat(store().data().erase(PATIENT, MONDAY)).isEqualTo(new Erasure.Unknown());
  }

  @Test
  void whatIsQueuedIsNeverSent() {
    JourneyId id = family(ANNA);
    release(SLOT);
    List<DigestRef> queued = refs(SLOT);
    assertThat(queued).isNotEmpty();

    erase(id);

    assertThat(store().queue().claim(queued, SLOT)).isEmpty();
    for (int day = 0; day < 8; day++) {
      Instant slot = SLOT.plus(Duration.ofDays(day));
      release(slot);
      assertThat(toRing(slot)).isEmpty();
      assertThat(store().deadlines().unconcluded(slot)).isEmpty();
    }
  }

  @Test
  void whatIsBeingSentIsWaitedForAndNotTriedAgain() {
    JourneyId id = family(ANNA);
    release(SLOT);
    List<ClaimedDigest> claimed = claimAll(SLOT);
    assertThat(claimed).isNotEmpty();

    erase(id);

    assertThat(store().journeys().awaitNothingSending(id, NO_WAIT)).isFalse();
    conclude(claimed, new Outcome.Retry(SLOT.plusSeconds(1), "greylisted"), SLOT);
    assertThat(store().journeys().awaitNothingSending(id, NO_WAIT)).isTrue();
    assertThat(toRing(SLOT.plusSeconds(2))).isEmpty();
    assertThat(store().deadlines().earliest()).isEmpty();
  }

  @Test
  void whatLeftAllTheSameIsNotWrittenDown() {
    JourneyId id = family(ANNA);
    release(SLOT);
    List<ClaimedDigest> claimed = claimAll(SLOT);

    erase(id);
    conclude(claimed, new Outcome.Sent(), SLOT);

    assertThat(store().journeys().ledger(id)).isEmpty();
    assertThat(store().journeys().awaitNothingSending(id, NO_WAIT)).isTrue();
    assertThat(store().deadlines().unconcluded(SLOT)).isEmpty();
  }

  /** Either the claim comes first and the eraser sees it, or the erase does and nothing leaves. */
  @Test
  void aClaimAtTheSameMomentIsSeenOrTooLate() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 10; round++) {
        JourneyId id = family(round + ANNA);
        release(SLOT);
        List<DigestRef> refs = refs(SLOT);
        Future<List<ClaimedDigest>> claim = pool.submit(() -> store().queue().claim(refs, SLOT));
        Future<Boolean> silent =
            pool.submit(
                () -> {
                  erase(id);
                  return store().journeys().awaitNothingSending(id, NO_WAIT);
                });

        List<ClaimedDigest> claimed = claim.get();
        assertThat(silent.get()).isEqualTo(claimed.isEmpty());
        conclude(claimed, new Outcome.Sent(), SLOT);
      }
    }
  }

  @Test
  void eventsAtTheSameMomentLeaveNothingBehind() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 10; round++) {
        JourneyId id = family(round + ANNA);
        JourneyEvent feed = events.at(SLOT).feed();
        Future<Verdict> told = pool.submit(() -> apply(id, feed));
        Future<Erasure> erased = pool.submit(() -> erase(id));

        assertThat(told.get()).isIn(new Verdict.Applied(id), new Verdict.Erased(id));
        assertThat(erased.get()).isEqualTo(new Erasure.Done(id));
        assertThat(store().data().holdings(id)).isEmpty();
      }
    }
  }

  @Test
  void whatComesLateOrAgainIsDropped() {
    JourneyEvent request = events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE));
    apply(PATIENT, request);
    JourneyId id = JourneyId.ofReference("clinic", "patient-7");
    store().data().erase(PATIENT, MONDAY);
    Verdict dropped = new Verdict.Erased(id);

    assertThat(apply(PATIENT, request)).isEqualTo(dropped);
    assertThat(apply(PATIENT, events.at(SLOT).bornAtTerm(SLOT))).isEqualTo(dropped);
    assertThat(apply(PATIENT, events.at(SLOT).feed())).isEqualTo(dropped);
    assertThat(apply(id, events.at(SLOT).dueDate(DUE_DATE))).isEqualTo(dropped);
    assertThat(apply(new Subject.Named("clinic", id.toString()), events.at(SLOT).feed()))
        .isEqualTo(dropped);
    assertThat(store().journeys().find(id)).isEmpty();
    assertThat(toRing(SLOT)).isEmpty();
  }

  @Test
  void aReferenceStaysClosedAndThoseOfOthersOpen() {
    subscribe(PATIENT);
    store().data().erase(PATIENT, MONDAY);
    Subject.Named sameTextOfAnother = new Subject.Named("midwives", "patient-7");

    assertThat(subscribe(PATIENT)).isInstanceOf(Verdict.Erased.class);
    assertThat(subscribe(sameTextOfAnother)).isInstanceOf(Verdict.Applied.class);
  }

  @Test
  void whatWaitedForASubscriptionIsErasedToo() {
    JourneyId id = JourneyId.ofReference("clinic", "patient-7");
    apply(PATIENT, events.at(MONDAY).bornAtTerm(MONDAY));

    assertThat(store().data().erase(PATIENT, MONDAY)).isEqualTo(new Erasure.Done(id));
    assertThat(subscribe(PATIENT)).isEqualTo(new Verdict.Erased(id));
  }

  @Test
  void theAddressMayBeginAnewAndKnowsNothingOfBefore() {
    erase(family(ANNA));

    JourneyId next = family(ANNA);

    assertThat(store().data().holdings(next).orElseThrow().events()).hasSize(2);
    release(SLOT);
    assertThat(items(claimAll(SLOT))).containsExactly(SampleCatalogue.WELCOME.id());
  }

  @Test
  void theJourneysOfOthersAreLeftAlone() {
    JourneyId bens = family("ben@example.org");
    Optional<?> before = store().data().holdings(bens);

    erase(family(ANNA));

    assertThat(store().data().holdings(bens)).isEqualTo(before);
    release(SLOT);
    assertThat(kindsToRing(SLOT)).containsExactly(DigestKind.DIGEST);
  }
}
