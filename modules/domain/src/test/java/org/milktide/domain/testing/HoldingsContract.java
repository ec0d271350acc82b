package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.holding.HeardEvent;
import org.milktide.domain.holding.HeldMail;
import org.milktide.domain.holding.Holdings;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;

/** What every store shows of a journey, and the mail that opens the way to it. */
abstract class HoldingsContract extends SilencedContract {
  private static final Instant LATER = MONDAY.plusSeconds(60);

  private void mailLink(JourneyId id, Instant now) {
    store().data().mailLink(new Bearer(id, RecipientId.PARENT), now);
  }

  @Test
  void allThatIsHeldIsShown() {
    JourneyId id = family(ANNA);
    release(SLOT);
    conclude(claimAll(SLOT), new Outcome.Sent(), SLOT);
    apply(id, events.at(SLOT.plusSeconds(1)).feed());
    apply(id, events.at(SLOT.plusSeconds(2)).dueDate(DUE_DATE));

    Holdings all = store().data().holdings(id).orElseThrow();

    assertThat(all.situation()).isEqualTo(store().journeys().find(id).orElseThrow());
    assertThat(all.ledger()).isEqualTo(store().journeys().ledger(id)).isNotEmpty();
    assertThat(all.events())
        .extracting(HeardEvent::type)
        .containsExactly(
            "org.milktide.subscription.requested.v1",
            "org.milktide.subscription.confirmed.v1",
            "org.milktide.feed.recorded.v1",
            "org.milktide.due-date.changed.v1");
    assertThat(all.events().getFirst().data()).containsEntry("email", ANNA);
    assertThat(all.events().getLast().data()).containsEntry("dueDate", DUE_DATE.toString());
    assertThat(all.events().getLast().stamp().time()).isEqualTo(SLOT.plusSeconds(2));
  }

  @Test
  void aMailUnderWayIsShown() {
    JourneyId id = requested(ANNA);

    assertThat(store().data().holdings(id).orElseThrow().mails())
        .singleElement()
        .extracting(HeldMail::kind, HeldMail::state, HeldMail::items)
        .containsExactly(DigestKind.CONFIRM, "ready", List.of());
  }

  @Test
  void nothingIsHeldOfWhatIsUnknown() {
    assertThat(store().data().holdings(fresh())).isEmpty();
  }

  @Test
  void theLinkToTheDataIsMailedAtAnyHourAndAfterAnyStop() {
    JourneyId id = family(ANNA);
    apply(id, events.at(QUIET_AFTER_SLOT).unsubscribed());
    apply(id, events.at(QUIET_AFTER_SLOT).lost());

    mailLink(id, QUIET_AFTER_SLOT);

    assertThat(claimAll(QUIET_AFTER_SLOT))
        .singleElement()
        .satisfies(digest -> assertThat(digest.kind()).isEqualTo(DigestKind.DATA))
        .satisfies(digest -> assertThat(digest.scheduledFor()).isEqualTo(QUIET_AFTER_SLOT));
  }

  @Test
  void theLinkAskedForAgainWithinTwoMinutesIsOneMail() {
    JourneyId id = family(ANNA);

    mailLink(id, MONDAY);
    mailLink(id, LATER);
    assertThat(kindsToRing(LATER)).containsExactly(DigestKind.DATA);

    mailLink(id, MONDAY.plusSeconds(120));
    assertThat(kindsToRing(MONDAY.plusSeconds(120)))
        .containsExactly(DigestKind.DATA, DigestKind.DATA);
  }

  @Test
  void theLinkIsMailedToNobodyWhoHasNotConfirmed() {
    JourneyId id = requested(ANNA);

    mailLink(id, MONDAY);
    mailLink(fresh(), MONDAY);

    assertThat(kindsToRing(MONDAY)).containsExactly(DigestKind.CONFIRM);
  }
}
