package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Sent;
import org.milktide.domain.port.Subject;

/**
 * What every store does. A store's own test extends this and says where to find an empty one; the
 * fake passes it too, so that tests with the fake mean something.
 */
public abstract class StoreContract extends ChannelContract {
  private static final Instant LATER = SLOT.plusSeconds(600);

  @Test
  void whatWasSentIsInTheLedgerWithItsReason() {
    JourneyId id = family(ANNA);
    List<ClaimedDigest> claimed = claimed();

    conclude(claimed, new Outcome.Sent(), LATER);

    assertThat(store().journeys().ledger(id))
        .containsExactly(
            new LedgerEntry(
                LATER,
                claimed.getFirst().recipient(),
                SampleCatalogue.WELCOME.id(),
                claimed.getFirst().items().getFirst().occurrence(),
                "sent",
                "subscribed/slot",
                claimed.getFirst().ref().id(),
                Channel.EMAIL));
    assertThat(claimAll(LATER)).isEmpty();
  }

  @Test
  void whatFailedIsInTheLedgerAndIsNotTriedAgain() {
    JourneyId id = family(ANNA);

    conclude(claimed(), new Outcome.Failed("refused"), LATER);

    assertThat(store().journeys().ledger(id))
        .singleElement()
        .extracting(LedgerEntry::outcome, LedgerEntry::reason)
        .containsExactly("failed", "refused");
    Instant nextSlot = SLOT.plus(Duration.ofDays(1));
    release(nextSlot);
    assertThat(toRing(nextSlot)).isEmpty();
  }

  @Test
  void whatIsTriedAgainIsReadyAtItsTimeAndNotBefore() {
    JourneyId id = family(ANNA);
    List<ClaimedDigest> claimed = claimed();
    List<DigestRef> refs = claimed.stream().map(ClaimedDigest::ref).toList();

    conclude(claimed, new Outcome.Retry(LATER, "greylisted"), SLOT);

    assertThat(store().journeys().ledger(id)).isEmpty();
    assertThat(store().deadlines().earliest()).contains(LATER);
    assertThat(store().deadlines().unconcluded(SLOT)).isEmpty();
    assertThat(store().deadlines().waiting(SLOT)).isEqualTo(1);
    assertThat(store().deadlines().waiting(LATER)).isZero();
    assertThat(toRing(LATER.minusSeconds(1))).isEmpty();
    assertThat(store().queue().claim(refs, LATER.minusSeconds(1))).isEmpty();
    assertThat(refs(LATER)).isEqualTo(refs);
    assertThat(claimAll(LATER))
        .singleElement()
        .satisfies(digest -> assertThat(digest.attempt()).isEqualTo(2))
        .satisfies(digest -> assertThat(digest.ref()).isEqualTo(refs.getFirst()));
  }

  @Test
  void whatIsTriedAgainIsCheckedAgain() {
    JourneyId id = family(ANNA);
    conclude(claimed(), new Outcome.Retry(LATER, "greylisted"), SLOT);
    apply(id, events.at(SLOT.plusSeconds(1)).lost());

    assertThat(claimAll(LATER)).isEmpty();
  }

  @Test
  void aDigestIsConcludedOnce() {
    JourneyId id = family(ANNA);
    List<ClaimedDigest> claimed = claimed();
    conclude(claimed, new Outcome.Sent(), SLOT);

    conclude(claimed, new Outcome.Sent(), LATER);
    conclude(claimed, new Outcome.Retry(LATER, "late answer"), LATER);

    assertThat(store().journeys().ledger(id)).hasSize(1);
    assertThat(toRing(LATER)).isEmpty();
  }

  @Test
  void whatIsOverCanBeToldAgainAndNothingElse() {
    family(ANNA);
    List<ClaimedDigest> claimed = claimed();
    ClaimedDigest digest = claimed.getFirst();
    assertThat(store().queue().concluded(List.of(digest.ref()))).isEmpty();
    conclude(claimed, new Outcome.Retry(LATER, "greylisted"), SLOT);
    assertThat(store().queue().concluded(List.of(digest.ref()))).isEmpty();

    conclude(claimAll(LATER), new Outcome.Failed("refused"), LATER);

    assertThat(store().queue().concluded(List.of(digest.ref())))
        .containsExactly(Concluded.of(digest, new Outcome.Failed("refused"), LATER));
  }

  @Test
  void whatWasSentCanBeToldAgain() {
    family(ANNA);
    List<ClaimedDigest> claimed = claimed();
    conclude(claimed, new Outcome.Sent(), LATER);

    assertThat(store().queue().concluded(List.of(claimed.getFirst().ref())))
        .containsExactly(Concluded.of(claimed.getFirst(), new Outcome.Sent(), LATER));
  }

  /** As when nobody has the words of an item any more, or not yet. */
  @Test
  void whatTheMailLeftOutIsPlannedAfresh() {
    JourneyId id = twoItems();
    ClaimedDigest digest = claimed().getFirst();
    PlannedItem.Key kept = digest.items().getFirst();
    PlannedItem.Key left = digest.items().getLast();

    concludeWithout(left, digest);

    assertThat(store().journeys().ledger(id))
        .extracting(LedgerEntry::item)
        .containsExactly(kept.item());
    assertThat(store().queue().concluded(List.of(digest.ref())))
        .containsExactly(Concluded.of(digest.without(Set.of(left)), new Outcome.Sent(), LATER));
    assertThat(store().journeys().find(id).orElseThrow().memory().sent())
        .extracting(Sent::item)
        .containsExactly(kept.item());
    assertThat(store().deadlines().earliest()).contains(LATER);
    release(LATER);
    assertThat(items(claimAll(LATER))).containsExactly(left.item());
  }

  @Test
  void whatAnEarlierAttemptLeftOutStays() {
    twoItems();
    List<ClaimedDigest> first = claimed();
    conclude(first, new Outcome.Retry(LATER, "greylisted"), SLOT);
    List<ClaimedDigest> second = claimAll(LATER);

    concludeWithout(first.getFirst().items().getLast(), first.getFirst());
    conclude(second, new Outcome.Sent(), LATER);

    release(LATER);
    assertThat(toRing(LATER)).isEmpty();
  }

  @Test
  void whatWasLeftOutOfTheMailToAnErasedJourneyIsForgotten() {
    JourneyId id = twoItems();
    ClaimedDigest digest = claimed().getFirst();
    store().data().erase(new Subject.Existing(id), SLOT);

    concludeWithout(digest.items().getLast(), digest);

    assertThat(store().journeys().find(id)).isEmpty();
    assertThat(store().deadlines().earliest()).isEmpty();
  }

  private void concludeWithout(PlannedItem.Key left, ClaimedDigest digest) {
    store()
        .queue()
        .conclude(List.of(new Conclusion(digest, new Outcome.Sent(), Set.of(left))), LATER);
  }

  private JourneyId twoItems() {
    Item news =
        SampleCatalogue.item("service.news", SampleCatalogue.after(Anchor.SUBSCRIBED, 0, 168));
    openEmptyStore(new Catalogue(List.of(SampleCatalogue.WELCOME, news)));
    return family(ANNA);
  }

  @Test
  void anAnswerOfAnEarlierAttemptChangesNothing() {
    JourneyId id = family(ANNA);
    List<ClaimedDigest> first = claimed();
    conclude(first, new Outcome.Retry(LATER, "greylisted"), SLOT);
    claimAll(LATER);

    conclude(first, new Outcome.Sent(), LATER);

    assertThat(store().journeys().ledger(id)).isEmpty();
  }

  @Test
  void aMailThatLeftBeforeTheLossIsWrittenDownAllTheSame() {
    JourneyId id = family(ANNA);
    List<ClaimedDigest> claimed = claimed();
    apply(id, events.at(SLOT.plusSeconds(1)).lost());

    conclude(claimed, new Outcome.Sent(), LATER);

    assertThat(store().journeys().ledger(id)).hasSize(1);
  }

  @Test
  void aSilencingPageLearnsWhetherSomethingIsBeingSent() {
    JourneyId id = family(ANNA);
    Duration moment = Duration.ofMillis(50);
    assertThat(store().journeys().awaitNothingSending(id, moment)).isTrue();

    List<ClaimedDigest> claimed = claimed();
    assertThat(store().journeys().awaitNothingSending(id, moment)).isFalse();

    conclude(claimed, new Outcome.Sent(), SLOT);
    assertThat(store().journeys().awaitNothingSending(id, moment)).isTrue();
  }

  @Test
  void whatIsBeingSentIsNotTakenBackWhileItsSenderMayBeAlive() {
    family(ANNA);
    claimed();

    assertThat(store().releases().recoverAbandoned(SLOT)).isZero();
    assertThat(toRing(SLOT)).isEmpty();
  }

  @Test
  void aSecretStaysTheSameAndEachNameHasItsOwn() {
    byte[] links = store().secrets().secret("links");

    assertThat(links).hasSize(32);
    assertThat(store().secrets().secret("links")).isEqualTo(links);
    assertThat(store().secrets().secret("addresses")).isNotEqualTo(links);
  }

  private List<ClaimedDigest> claimed() {
    release(SLOT);
    List<ClaimedDigest> claimed = claimAll(SLOT);
    assertThat(claimed).hasSize(1);
    return claimed;
  }
}
