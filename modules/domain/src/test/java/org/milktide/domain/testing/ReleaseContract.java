package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.JourneyId;

/** What every store's release pass does with due journeys. */
abstract class ReleaseContract extends ConsentContract {
  @Test
  void aJourneyIsNotPlannedBeforeItIsDue() {
    family(ANNA);

    assertThat(store().deadlines().earliest()).contains(SLOT);
    assertThat(release(SLOT.minusSeconds(1))).isZero();
    assertThat(toRing(SLOT)).isEmpty();
  }

  @Test
  void aDueJourneyGivesOneDigest() {
    JourneyId id = family(ANNA);

    assertThat(release(SLOT)).isEqualTo(1);

    assertThat(toRing(SLOT))
        .singleElement()
        .satisfies(bell -> assertThat(bell.kind()).isEqualTo(DigestKind.DIGEST))
        .satisfies(bell -> assertThat(bell.digest().journey()).isEqualTo(id));
    ClaimedDigest digest = claimAll(SLOT).getFirst();
    assertThat(items(List.of(digest))).containsExactly(SampleCatalogue.WELCOME.id());
    assertThat(digest.scheduledFor()).isEqualTo(SLOT);
    assertThat(digest.sendBefore()).isEqualTo(QUIET_AFTER_SLOT);
    assertThat(digest.attempt()).isEqualTo(1);
    assertThat(digest.state().parent().isWilling()).isTrue();
  }

  @Test
  void theMemoryGuardsAgainstRepeats() {
    JourneyId id = family(ANNA);
    release(SLOT);

    assertThat(store().journeys().find(id).orElseThrow().memory().sent())
        .singleElement()
        .satisfies(sent -> assertThat(sent.item()).isEqualTo(SampleCatalogue.WELCOME.id()))
        .satisfies(sent -> assertThat(sent.at()).isEqualTo(SLOT));
    assertThat(release(SLOT)).isZero();
    apply(id, events.at(SLOT.plusSeconds(1)).dueDate(DUE_DATE.plusDays(1)));
    release(SLOT.plus(Duration.ofDays(1)));
    assertThat(toRing(SLOT.plus(Duration.ofDays(1)))).hasSize(1);
  }

  @Test
  void aReleaseLeavesTheJourneyDueAtItsNextItem() {
    family(ANNA);
    release(SLOT);
    conclude(claimAll(SLOT), new Outcome.Sent(), SLOT);

    assertThat(store().deadlines().earliest()).contains(Instant.parse("2027-04-16T07:00:00Z"));
  }

  @Test
  void aQuestionTakesTheQuickWay() {
    JourneyId id = family(ANNA);
    apply(id, events.at(MONDAY).bornAtTerm(MONDAY.minus(Duration.ofHours(73))));

    release(MONDAY);

    assertThat(kindsToRing(MONDAY)).containsExactly(DigestKind.QUESTION);
    assertThat(items(claimAll(MONDAY))).contains(SampleCatalogue.R16_ASK.id());
  }

  @Test
  void aDigestIsRungForUntilItWas() {
    family(ANNA);
    release(SLOT);

    assertThat(refs(SLOT)).hasSize(1).isEqualTo(refs(SLOT));
    store().releases().rung(refs(SLOT), SLOT);

    assertThat(toRing(SLOT)).isEmpty();
  }

  /** The sender can be quicker than the one who rang for it. */
  @Test
  void whatWasPutOffBeforeItsBellWasNotedIsRungForAtItsTime() {
    family(ANNA);
    release(SLOT);
    List<DigestRef> refs = refs(SLOT);
    Instant later = SLOT.plusSeconds(60);
    conclude(claimAll(SLOT), new Outcome.Retry(later, "server down"), SLOT);

    store().releases().rung(refs, SLOT);

    assertThat(refs(later)).isEqualTo(refs);
  }

  @Test
  void doorbellsComeOldestFirstAndNotMoreThanAskedFor() {
    requested(ANNA);
    requested("ben@example.org");
    requested("cem@example.org");

    assertThat(store().releases().toRing(MONDAY, 2)).isEqualTo(toRing(MONDAY).subList(0, 2));
    assertThat(toRing(MONDAY)).hasSize(3);
  }

  @Test
  void aDigestIsUnconcludedUntilItWasSent() {
    family(ANNA);
    release(SLOT);
    assertThat(store().deadlines().unconcluded(SLOT)).hasSize(1);

    List<ClaimedDigest> claimed = claimAll(SLOT);
    assertThat(store().deadlines().unconcluded(SLOT)).hasSize(1);

    conclude(claimed, new Outcome.Sent(), SLOT);
    assertThat(store().deadlines().unconcluded(SLOT)).isEmpty();
  }

  @Test
  void aSkipIsNotedOnce() {
    JourneyId id = family(ANNA);
    Instant reported = MONDAY.plus(Duration.ofHours(8));
    apply(id, events.at(reported).bornAtTerm(MONDAY.plusSeconds(1)));
    release(SLOT);
    release(SLOT.plus(Duration.ofDays(1)));
    release(SLOT.plus(Duration.ofDays(2)));

    assertThat(store().journeys().ledger(id))
        .filteredOn(entry -> entry.item().equals(SampleCatalogue.R10_FIRST_HOURS.id()))
        .singleElement()
        .extracting(LedgerEntry::outcome, LedgerEntry::reason, LedgerEntry::digest)
        .containsExactly("skipped", "heard-late", null);
  }

  @Test
  void aPauseThatEndsByItselfWakesTheJourney() {
    JourneyId id = family(ANNA);
    Instant until = SLOT.plus(Duration.ofHours(30));
    apply(id, events.at(MONDAY).paused(until));

    assertThat(release(SLOT)).isZero();
    assertThat(store().deadlines().earliest()).contains(until);
    release(until);
    Instant next = SLOT.plus(Duration.ofDays(2));
    assertThat(store().deadlines().earliest()).contains(next);
    release(next);
    assertThat(items(claimAll(next))).containsExactly(SampleCatalogue.WELCOME.id());
  }
}
