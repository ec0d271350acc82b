package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.domain.time.Rhythm;

/** Several people on one journey. */
abstract class PeopleContract extends PartnerContract {
  private static final RecipientId BEN = new RecipientId("partner-1");
  private static final String BENS = "ben@example.org";
  private static final Instant NOON = MONDAY.plus(Duration.ofHours(2));

  /** A journey to whose parent and partner something is due at {@link #SLOT}. */
  private JourneyId couple() {
    openEmptyStore(new Catalogue(List.of(SampleCatalogue.WELCOME, forPartners())));
    JourneyId id = family(ANNA);
    apply(id, events.at(MONDAY).invited(BEN, BENS));
    apply(id, events.at(MONDAY).confirmed(BEN, BENS));
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);
    return id;
  }

  private static Item forPartners() {
    return SampleCatalogue.forPartners(
        "partner.news", SampleCatalogue.after(Anchor.SUBSCRIBED, 0, 168));
  }

  private List<RecipientId> recipients(List<ClaimedDigest> claimed) {
    return claimed.stream().map(ClaimedDigest::recipient).sorted().toList();
  }

  @Test
  void whoIsInvitedIsAskedOnceAndGetsNothingElseUntilTheyConfirm() {
    JourneyId id = family(ANNA);

    apply(id, events.at(MONDAY).invited(BEN, BENS));

    assertThat(claimAll(MONDAY))
        .extracting(ClaimedDigest::kind, ClaimedDigest::recipient)
        .containsExactly(tuple(DigestKind.INVITE, BEN));
    release(SLOT);
    assertThat(recipients(claimAll(SLOT))).containsExactly(RecipientId.PARENT);
  }

  @Test
  void everybodyOnAJourneyGetsWhatIsForThem() {
    couple();

    release(SLOT);

    assertThat(claimAll(SLOT))
        .extracting(ClaimedDigest::recipient, digest -> digest.items().getFirst().item().value())
        .containsExactlyInAnyOrder(
            tuple(RecipientId.PARENT, SampleCatalogue.WELCOME.id().value()),
            tuple(BEN, "partner.news"));
  }

  @Test
  void whatWaitsForSomebodyWhoWasRemovedIsNotSent() {
    JourneyId id = couple();
    release(SLOT);

    apply(id, events.at(SLOT).removed(BEN));

    assertThat(claimAll(SLOT)).isEmpty();
    release(SLOT);
    assertThat(recipients(claimAll(SLOT))).containsExactly(RecipientId.PARENT);
  }

  @Test
  void anInvitationThatWaitsIsNotSentToSomebodyWhoWasRemoved() {
    JourneyId id = family(ANNA);
    apply(id, events.at(MONDAY).invited(BEN, BENS));

    apply(id, events.at(MONDAY.plusSeconds(1)).removed(BEN));

    assertThat(claimAll(MONDAY.plusSeconds(1))).isEmpty();
    assertThat(toRing(MONDAY.plusSeconds(1))).isEmpty();
  }

  @Test
  void oneLossSilencesEverybody() {
    JourneyId id = couple();
    release(SLOT);

    apply(id, events.at(SLOT).lost());

    assertThat(claimAll(SLOT)).isEmpty();
    release(SLOT.plus(Duration.ofDays(1)));
    assertThat(toRing(SLOT.plus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  void anInvitationThatWaitsIsNotSentAfterALoss() {
    JourneyId id = family(ANNA);
    apply(id, events.at(MONDAY).invited(BEN, BENS));

    apply(id, events.at(MONDAY.plusSeconds(1)).lost());

    assertThat(claimAll(MONDAY.plusSeconds(1))).isEmpty();
  }

  @Test
  void whoStopsStopsTheirOwnMessages() {
    JourneyId id = couple();
    release(SLOT);

    apply(id, events.at(SLOT).event(new Fact.Unsubscribed(BEN)));

    assertThat(claimAll(SLOT)).isEmpty();
    release(SLOT);
    assertThat(recipients(claimAll(SLOT))).containsExactly(RecipientId.PARENT);
    assertThat(store().announcements().untold(MANY)).isEmpty();
  }

  @Test
  void aJourneyFallsSilentWhenTheLastOneStops() {
    JourneyId id = couple();

    apply(id, events.at(NOON).unsubscribed());
    assertThat(store().announcements().untold(MANY)).isEmpty();
    apply(id, events.at(NOON.plusSeconds(1)).event(new Fact.Unsubscribed(BEN)));

    assertThat(store().announcements().untold(MANY))
        .extracting(Silenced::journey, Silenced::cause)
        .containsExactly(tuple(id, Silenced.Cause.UNSUBSCRIBED));
  }

  @Test
  void whatAPartnerChoosesDelaysNothingOfTheParents() {
    JourneyId id = couple();
    release(SLOT);
    Instant later = SLOT.plusSeconds(60);

    apply(
        id,
        events
            .at(later)
            .event(
                new Fact.OwnPreferencesChanged(
                    BEN,
                    new Fact.PreferencesChanged(
                        Rhythm.parse("weekly sun 10:00"), null, null, null))));
    assertThat(claimAll(later)).isEmpty();
    release(later);

    assertThat(recipients(claimAll(later))).containsExactly(RecipientId.PARENT);
  }

  @Test
  void anAddressIsTheParentsOfOneJourneyAndThePartnersOfAnother() {
    JourneyId annas = family(ANNA);
    JourneyId bens = family(BENS);
    apply(annas, events.at(MONDAY).invited(BEN, BENS));
    apply(annas, events.at(MONDAY).confirmed(BEN, BENS));
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);

    store().journeys().mailLink(new EmailAddress(BENS), NOON);

    assertThat(claimAll(NOON))
        .extracting(digest -> digest.ref().journey(), ClaimedDigest::recipient)
        .containsExactlyInAnyOrder(tuple(bens, RecipientId.PARENT), tuple(annas, BEN));
    assertThat(store().journeys().followers(new EmailAddress(BENS)))
        .containsExactly(new Bearer(bens, RecipientId.PARENT), new Bearer(annas, BEN));
  }

  @Test
  void whoIsInvitedHasNoLinkUntilTheyConfirm() {
    JourneyId id = family(ANNA);
    apply(id, events.at(MONDAY).invited(BEN, BENS));
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);

    store().journeys().mailLink(new EmailAddress(BENS), NOON);

    assertThat(toRing(NOON)).isEmpty();
    assertThat(store().journeys().followers(new EmailAddress(BENS))).isEmpty();
  }

  @Test
  void whoWasRemovedIsForgottenInHistoryAndDirectory() {
    JourneyId id = couple();

    apply(id, events.at(NOON).removed(BEN));
    store().journeys().mailLink(new EmailAddress(BENS), NOON);

    assertThat(toRing(NOON)).isEmpty();
    assertThat(store().data().holdings(id).orElseThrow().toString()).doesNotContain("ben@");
  }

  @Test
  void anEraseTakesEverybodysAddress() {
    JourneyId id = couple();

    store().data().erase(new Subject.Existing(id), NOON);
    store().journeys().mailLink(new EmailAddress(BENS), NOON);

    assertThat(toRing(NOON)).isEmpty();
  }

  @Test
  void anInvitationCountsAsEveryMailThatStrangersAskFor() {
    List<JourneyId> families =
        IntStream.range(0, 5).mapToObj(i -> family("family" + i + "@example.org")).toList();

    families.forEach(id -> apply(id, events.at(MONDAY).invited(BEN, BENS)));

    assertThat(kindsToRing(MONDAY)).hasSize(3).containsOnly(DigestKind.INVITE);
  }

  @Test
  void whoRefusesMailsIsNotInvited() {
    JourneyId id = family(ANNA);
    store().suppressions().add(new EmailAddress(BENS), SuppressionCause.NOT_ME, MONDAY);

    apply(id, events.at(MONDAY).invited(BEN, BENS));

    assertThat(toRing(MONDAY)).isEmpty();
  }

  @Test
  void aConfirmationTakesThePartnersRefusalBackAndNotTheParents() {
    JourneyId id = family(ANNA);
    apply(id, events.at(MONDAY).invited(BEN, BENS));
    store().suppressions().add(new EmailAddress(BENS), SuppressionCause.NOT_ME, MONDAY);
    store().suppressions().add(new EmailAddress(ANNA), SuppressionCause.NOT_ME, MONDAY);

    apply(id, events.at(NOON).confirmed(BEN, BENS));

    assertThat(store().suppressions().has(new EmailAddress(BENS))).isFalse();
    assertThat(store().suppressions().has(new EmailAddress(ANNA))).isTrue();
  }

  @Test
  void theLinkToThePeopleIsMailedOnceInTwoMinutesAndNotAfterALoss() {
    JourneyId id = family(ANNA);

    store().journeys().mailPeopleLink(id, NOON);
    store().journeys().mailPeopleLink(id, NOON.plusSeconds(119));
    assertThat(kindsToRing(NOON)).containsExactly(DigestKind.PEOPLE);
    store().journeys().mailPeopleLink(id, NOON.plusSeconds(121));
    assertThat(kindsToRing(NOON.plusSeconds(121))).hasSize(2);

    apply(id, events.at(NOON.plusSeconds(122)).lost());
    assertThat(claimAll(NOON.plusSeconds(122))).isEmpty();
  }

  @Test
  void nobodyIsMailedTheLinkToThePeopleBeforeTheyConfirm() {
    JourneyId id = requested(ANNA);
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);

    store().journeys().mailPeopleLink(id, NOON);

    assertThat(toRing(NOON)).isEmpty();
  }
}
