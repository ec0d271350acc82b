package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.JourneyId;

/** How every store lets mails wait while nobody would take them. */
public abstract class HoldContract extends ContractCase {
  private static final Instant LATER = SLOT.plusSeconds(60);

  private List<DigestRef> ready() {
    family(ANNA);
    release(SLOT);
    return refs(SLOT);
  }

  @Test
  void whatIsHeldIsReadyAtItsTimeAndNotBefore() {
    List<DigestRef> held = ready();

    store().queue().holdMails(held, LATER, "mail server down", SLOT);

    assertThat(store().queue().claim(held, LATER.minusSeconds(1))).isEmpty();
    assertThat(toRing(LATER.minusSeconds(1))).isEmpty();
    assertThat(store().deadlines().unconcluded(SLOT)).isEmpty();
    assertThat(store().deadlines().earliest()).contains(LATER);
    assertThat(claimAll(LATER))
        .singleElement()
        .satisfies(digest -> assertThat(digest.ref()).isEqualTo(held.getFirst()))
        .satisfies(digest -> assertThat(digest.attempt()).isEqualTo(1));
  }

  @Test
  void whatIsHeldIsNotHeldBeyondItsLastInstantAndIsGivenBackThen() {
    family(ANNA);
    release(SLOT);
    List<ClaimedDigest> looked = claimAll(SLOT);
    Instant sendBefore = looked.getFirst().sendBefore();
    conclude(looked, new Outcome.Postponed(SLOT, "looked at"), SLOT);
    List<DigestRef> held = looked.stream().map(ClaimedDigest::ref).toList();

    store().queue().holdMails(held, sendBefore.plusSeconds(60), "mail server down", SLOT);

    assertThat(store().deadlines().waiting(SLOT)).isEqualTo(1);
    assertThat(refs(sendBefore)).isEqualTo(held);
    assertThat(store().queue().claim(held, sendBefore)).isEmpty();
    assertThat(store().deadlines().earliest()).contains(sendBefore);
  }

  @Test
  void whatIsClaimedOrNotYetDueIsNotHeld() {
    List<DigestRef> digests = ready();
    List<ClaimedDigest> claimed = store().queue().claim(digests, SLOT);
    store().queue().holdMails(digests, LATER, "mail server down", SLOT);
    conclude(claimed, new Outcome.Retry(LATER, "greylisted"), SLOT);

    store().queue().holdMails(digests, SLOT.plusSeconds(1), "mail server down", SLOT);

    assertThat(store().queue().claim(digests, SLOT.plusSeconds(1))).isEmpty();
    assertThat(claimAll(LATER)).hasSize(1);
  }

  @Test
  void whatWasPostponedCountsAsNotTried() {
    List<DigestRef> digests = ready();
    conclude(store().queue().claim(digests, SLOT), new Outcome.Retry(SLOT, "greylisted"), SLOT);
    List<ClaimedDigest> second = claimAll(SLOT);
    assertThat(second).singleElement().returns(2, ClaimedDigest::attempt);

    conclude(second, new Outcome.Postponed(LATER, "mail server down"), SLOT);
    conclude(second, new Outcome.Postponed(SLOT, "said twice"), SLOT);

    assertThat(store().queue().claim(digests, LATER.minusSeconds(1))).isEmpty();
    assertThat(claimAll(LATER)).singleElement().returns(2, ClaimedDigest::attempt);
  }

  @Test
  void whatIsHeldIsStillStoppedByALoss() {
    JourneyId id = family(ANNA);
    release(SLOT);
    store().queue().holdMails(refs(SLOT), LATER, "mail server down", SLOT);
    apply(id, events.at(SLOT.plusSeconds(1)).lost());

    assertThat(claimAll(LATER)).isEmpty();
  }
}
