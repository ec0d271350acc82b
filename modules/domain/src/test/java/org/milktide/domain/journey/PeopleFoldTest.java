package org.milktide.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.time.Rhythm;

class PeopleFoldTest {
  private static final RecipientId BEN = new RecipientId("partner-1");
  private static final String BENS = "ben@example.org";
  private static final JourneyState ALONE = States.confirmed();
  private static final JourneyEvent INVITED = States.hour(1).invited(BEN, BENS);
  private static final JourneyEvent CONFIRMED = States.hour(2).confirmed(BEN, BENS);
  private static final JourneyEvent REMOVED = States.hour(3).removed(BEN);

  private static JourneyState couple(JourneyEvent... more) {
    return States.fold(States.fold(ALONE, INVITED, CONFIRMED), more);
  }

  @Test
  void whoWasInvitedGetsMessagesOnceTheyConfirm() {
    assertThat(States.fold(ALONE, INVITED).recipient(BEN).isWilling()).isFalse();
    assertThat(couple().recipient(BEN).isWilling()).isTrue();
    assertThat(couple().recipient(BEN).timetable().zone().getId()).isEqualTo("Europe/Berlin");
  }

  @Test
  void nothingStaysOfWhoWasRemoved() {
    JourneyState removed = couple(REMOVED);

    assertThat(removed.recipients()).containsOnlyKeys(RecipientId.PARENT);
    assertThat(removed.toString()).doesNotContain("Ben");
  }

  @Test
  void whatComesLateOfWhoWasRemovedIsDropped() {
    JourneyState late = States.fold(ALONE, REMOVED, CONFIRMED, INVITED);

    assertThat(late).isEqualTo(couple(REMOVED));
  }

  @Test
  void aConfirmationAfterTheRemovalBringsNobodyBack() {
    JourneyState removed = couple(REMOVED, States.hour(4).confirmed(BEN, BENS));

    assertThat(Role.of(removed, BEN)).isEqualTo(Role.REMOVED);
    assertThat(removed.recipient(BEN).isWilling()).isFalse();
  }

  @Test
  void whoIsInvitedAgainHasToConfirmAgain() {
    JourneyState again = couple(REMOVED, States.hour(5).invited(BEN, BENS));

    assertThat(Role.of(again, BEN)).isEqualTo(Role.INVITED);
    assertThat(Role.of(States.fold(again, States.hour(6).confirmed(BEN, BENS)), BEN))
        .isEqualTo(Role.PARTNER);
  }

  @Test
  void whatAPersonChoosesIsTheirsAlone() {
    JourneyState weekly = couple(own(rhythm("weekly mon 09:00")));

    assertThat(weekly.recipient(BEN).currentRhythm()).isEqualTo(Rhythm.parse("weekly mon 09:00"));
    assertThat(weekly.parent()).isEqualTo(couple().parent());
  }

  private static Fact.PreferencesChanged rhythm(String rhythm) {
    return new Fact.PreferencesChanged(Rhythm.parse(rhythm), null, null, null);
  }

  private static JourneyEvent own(Fact.PreferencesChanged said) {
    return States.hour(3).event(new Fact.OwnPreferencesChanged(BEN, said));
  }

  @Test
  void aPartnersConfirmationStartsNoJourneyThatIsOver() {
    JourneyState over = States.confirmed(States.hour(1).ended());
    JourneyState confirmed = States.fold(over, INVITED, CONFIRMED);

    assertThat(confirmed.standing(States.MONDAY)).isInstanceOf(Standing.Ended.class);
  }

  @Test
  void whatAPartnerSaysOfThemselvesMovesNothingOfTheParents() {
    JourneyState couple = couple();
    JourneyState later = couple(own(rhythm("daily 10:00")));

    assertThat(Changes.lastHeard(later, RecipientId.PARENT))
        .isEqualTo(Changes.lastHeard(couple, RecipientId.PARENT));
    assertThat(Changes.lastHeard(later, BEN)).isEqualTo(States.MONDAY.plus(Duration.ofHours(3)));
    assertThat(Changes.lastHeard(later)).isEqualTo(States.MONDAY.plus(Duration.ofHours(3)));
  }

  @Test
  void theParentIsNeverInvitedOrRemoved() {
    assertThatThrownBy(() -> new Fact.PersonRemoved(RecipientId.PARENT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> States.hour(1).invited(RecipientId.PARENT, BENS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anInvitationIsOpenForFourteenDaysAndAConfirmationForGood() {
    Recipient invited = States.fold(ALONE, INVITED).recipient(BEN);
    Recipient confirmed = couple().recipient(BEN);

    assertThat(
            Invitations.isOpen(
                invited, INVITED.arrivedAt().plus(Duration.ofDays(14)).minusNanos(1)))
        .isTrue();
    assertThat(Invitations.isOpen(invited, INVITED.arrivedAt().plus(Duration.ofDays(14))))
        .isFalse();
    assertThat(Invitations.isOpen(confirmed, INVITED.arrivedAt().plus(Duration.ofDays(400))))
        .isTrue();
  }

  @Test
  void thereIsRoomForFourAndThenForWhomSomebodyLeavesIt() {
    JourneyState three = invite(ALONE, 3);
    JourneyState four = invite(ALONE, 4);

    assertThat(Invitations.hasRoom(three, States.MONDAY)).isTrue();
    assertThat(Invitations.hasRoom(four, States.MONDAY)).isFalse();
    assertThat(Invitations.hasRoom(four, States.MONDAY.plus(Duration.ofDays(15)))).isTrue();
    assertThat(Invitations.hasRoom(States.fold(four, REMOVED), States.MONDAY)).isTrue();
  }

  private static JourneyState invite(JourneyState state, int people) {
    return States.fold(
        state,
        IntStream.rangeClosed(1, people)
            .mapToObj(
                i ->
                    States.hour(1)
                        .invited(new RecipientId("partner-" + i), "p" + i + "@example.org"))
            .toArray(JourneyEvent[]::new));
  }

  @Test
  void somebodyIsFoundByTheirAddressHoweverItIsSpelled() {
    assertThat(Invitations.holder(couple(), new EmailAddress(BENS.toUpperCase(Locale.ROOT))))
        .contains(BEN);
    assertThat(Invitations.holder(couple(), new EmailAddress("anna@example.org"))).isEmpty();
  }
}
