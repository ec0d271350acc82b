package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;

/** One address, one active journey; and the mail that finds it. */
abstract class AddressContract extends DoorContract {
  @Test
  void anotherRequestForAnAddressInUseChangesNothingAndMailsItsOwner() {
    JourneyId owner = family(ANNA);
    Optional<Situation> before = store().journeys().find(owner);
    JourneyId asker = fresh();

    Verdict verdict = request(new Subject.Fresh(asker), "Anna@Example.org");

    assertThat(verdict).isEqualTo(new Verdict.AddressInUse(asker));
    assertThat(store().journeys().find(asker)).isEmpty();
    assertThat(store().journeys().find(owner)).isEqualTo(before);
    assertThat(claimAll(MONDAY))
        .singleElement()
        .satisfies(digest -> assertThat(digest.kind()).isEqualTo(DigestKind.LINK))
        .extracting(ClaimedDigest::ref)
        .extracting(DigestRef::journey)
        .isEqualTo(owner);
  }

  @Test
  void anAddressThatNobodyConfirmedIsNotInUse() {
    requested(ANNA);
    JourneyId id = fresh();

    assertThat(request(new Subject.Fresh(id), ANNA)).isEqualTo(new Verdict.Applied(id));
    assertThat(kindsToRing(MONDAY)).containsExactly(DigestKind.CONFIRM, DigestKind.CONFIRM);
  }

  @Test
  void anEndedJourneyGivesItsAddressFree() {
    apply(family(ANNA), events.at(MONDAY).ended());
    JourneyId next = fresh();

    assertThat(request(new Subject.Fresh(next), ANNA)).isEqualTo(new Verdict.Applied(next));
    assertThat(kindsToRing(MONDAY)).containsExactly(DigestKind.CONFIRM);
  }

  @Test
  void theSameReferenceAgainIsAnUpdateThatNeedsNoNewConfirmation() {
    Subject.Named ref = new Subject.Named("clinic", "patient-7");
    request(ref, ANNA);
    JourneyId id = JourneyId.ofReference("clinic", "patient-7");
    apply(id, events.at(MONDAY).confirmed(ANNA));
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);

    assertThat(request(ref, ANNA)).isEqualTo(new Verdict.Applied(id));
    assertThat(toRing(MONDAY)).isEmpty();
  }

  @Test
  void aNewAddressOfAJourneyHasToConfirmAgain() {
    JourneyId id = family(ANNA);

    assertThat(request(new Subject.Existing(id), "new@example.org"))
        .isEqualTo(new Verdict.Applied(id));
    assertThat(kindsToRing(MONDAY)).containsExactly(DigestKind.CONFIRM);
  }

  @Test
  void aConfirmedAddressIsMailedItsLinkHoweverItIsSpelled() {
    JourneyId id = family(ANNA);

    store().journeys().mailLink(new EmailAddress("ANNA@example.org"), MONDAY);

    assertThat(claimAll(MONDAY))
        .singleElement()
        .satisfies(digest -> assertThat(digest.kind()).isEqualTo(DigestKind.LINK))
        .satisfies(digest -> assertThat(digest.items()).isEmpty())
        .extracting(digest -> digest.ref().journey())
        .isEqualTo(id);
  }

  @Test
  void anUnknownAddressIsMailedNothing() {
    family(ANNA);

    store().journeys().mailLink(new EmailAddress("ben@example.org"), MONDAY);

    assertThat(toRing(MONDAY)).isEmpty();
  }

  private Verdict request(Subject subject, String email) {
    return apply(subject, events.at(MONDAY).requested(Request.due(email, DUE_DATE)));
  }
}
