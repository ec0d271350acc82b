package org.milktide.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Role;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** A parent's page of who else is on the journey. */
class PeopleTest extends PortalCase {
  private Answer invite(Bearer parent, String email) {
    return browser.submit(people(parent), Map.of("action", "invite", "inviteEmail", email));
  }

  private JourneyState state(Bearer bearer) {
    return portal.situation(bearer).state();
  }

  private List<RecipientId> others(Bearer parent) {
    return state(parent).recipients().keySet().stream()
        .filter(id -> !id.equals(RecipientId.PARENT))
        .toList();
  }

  private long queued(Bearer parent, DigestKind kind) {
    return portal.store.toRing(portal.now(), 1000).stream()
        .filter(bell -> bell.digest().journey().equals(parent.journey()))
        .map(Doorbell::kind)
        .filter(kind::equals)
        .count();
  }

  @Test
  void thePageIsOpenedByAFreshMailOnly() {
    Bearer parent = portal.family();
    String request = preferences(parent) + "/people";
    assertThat(browser.get(preferences(parent)).body()).contains(request);

    Answer asked = browser.post(request, Map.of());

    assertThat(browser.get(asked.location()).text()).contains("The link is on its way");
    assertThat(queued(parent, DigestKind.PEOPLE)).isEqualTo(1);
    String page = people(parent);
    portal.clock.forward(Duration.ofHours(24));
    assertThat(browser.get(page).status()).isEqualTo(410);
  }

  @Test
  void whoIsInvitedIsAskedByMail() {
    Bearer parent = portal.family();

    Answer answer =
        browser.submitAndFollow(
            people(parent),
            Map.of("action", "invite", "inviteEmail", portal.address(), "inviteName", "Ben"));

    assertThat(answer.text()).contains("We’ll ask them", "Ben", "They have not answered yet");
    assertThat(queued(parent, DigestKind.INVITE)).isEqualTo(1);
    RecipientId ben = others(parent).getFirst();
    assertThat(Role.of(state(parent), ben)).isEqualTo(Role.INVITED);
    assertThat(state(parent).recipient(ben).timetable().zone().getId()).isEqualTo("Europe/Berlin");
  }

  @Test
  void theSameFormSentTwiceInvitesOnePerson() {
    Bearer parent = portal.family();
    Map<String, String> form =
        Map.of(
            "action", "invite",
            "inviteEmail", portal.address(),
            "event", browser.get(people(parent)).field("event"));

    browser.post(people(parent), form);
    browser.post(people(parent), form);

    assertThat(others(parent)).hasSize(1);
    assertThat(queued(parent, DigestKind.INVITE)).isEqualTo(1);
  }

  @Test
  void anAddressThatIsKnownElsewhereIsAnsweredAsEveryOther() {
    Bearer other = portal.family();
    Bearer parent = portal.family();
    Bearer second = portal.family();

    Answer known = invite(parent, portal.addressOf(other).value());
    Answer unknown = invite(second, portal.address());

    assertThat(known.status()).isEqualTo(unknown.status());
    assertThat(known.location()).endsWith("?done=invited");
    assertThat(unknown.location()).endsWith("?done=invited");
    assertThat(queued(parent, DigestKind.INVITE)).isEqualTo(1);
  }

  @Test
  void theOwnAddressAndOneThatIsThereAreRefusedKindly() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);

    Answer own = invite(parent, portal.addressOf(parent).value());
    Answer there = invite(parent, portal.addressOf(ben).value());

    assertThat(own.status()).isEqualTo(422);
    assertThat(own.text()).contains("This is your own address");
    assertThat(there.text()).contains("follows your journey already");
    assertThat(others(parent)).containsExactly(ben.recipient());
  }

  @Test
  void whatIsNoAddressOrNoNameIsSaidAtItsField() {
    Bearer parent = portal.family();

    assertThat(invite(parent, "ben").text()).contains("Please enter an email address");
    assertThat(invite(parent, "ben@localhost").text()).contains("Please enter an email address");
    assertThat(
            browser
                .submit(
                    people(parent),
                    Map.of(
                        "action", "invite",
                        "inviteEmail", portal.address(),
                        "inviteName", "see www.example.com"))
                .text())
        .contains("Please enter a name only");
    assertThat(others(parent)).isEmpty();
  }

  @Test
  void thereIsRoomForFour() {
    Bearer parent = portal.family();
    for (int i = 0; i < 4; i++) {
      assertThat(invite(parent, portal.address()).status()).isEqualTo(303);
    }

    assertThat(browser.get(people(parent)).text()).contains("as many people as there is room for");
    Map<String, String> fifth = Map.of("action", "invite", "inviteEmail", portal.address());
    assertThat(browser.post(people(parent), fifth).text()).contains("no room for one more");
    assertThat(others(parent)).hasSize(4);
  }

  @Test
  void whoWasInvitedIsAskedAgainAsTheSamePerson() {
    Bearer parent = portal.family();
    String email = portal.address();
    invite(parent, email);
    portal.clock.forward(Duration.ofDays(15));
    assertThat(browser.get(people(parent)).text()).contains("The invitation is over");

    invite(parent, email);

    assertThat(others(parent)).hasSize(1);
    assertThat(browser.get(people(parent)).text()).contains("They have not answered yet");
  }

  @Test
  void anInvitationIsConfirmedByAButtonWithinFourteenDays() {
    Bearer parent = portal.family();
    Bearer ben = portal.invited(parent);
    Answer page = browser.get(confirm(ben));
    assertThat(page.text()).contains("You are invited");
    assertThat(Role.of(state(parent), ben.recipient())).isEqualTo(Role.INVITED);

    Answer journey = browser.submitAndFollow(confirm(ben), Map.of());

    assertThat(journey.status()).isEqualTo(200);
    assertThat(Role.of(state(parent), ben.recipient())).isEqualTo(Role.PARTNER);
  }

  @Test
  void anInvitationThatIsOverIsNotConfirmedButCanStillBeRefused() {
    Bearer parent = portal.family();
    Bearer ben = portal.invited(parent);
    portal.clock.forward(Duration.ofDays(14));

    assertThat(browser.get(confirm(ben)).status()).isEqualTo(410);
    assertThat(browser.post(confirm(ben), Map.of()).text()).contains("This invitation is over");
    assertThat(Role.of(state(parent), ben.recipient())).isEqualTo(Role.INVITED);
    browser.submit(notMe(ben), Map.of("action", "refuse"));
    assertThat(portal.store.suppressions().has(portal.addressOf(ben))).isTrue();
  }

  @Test
  void aLossIsNotToldToWhoHasNotConfirmed() {
    Bearer parent = portal.family();
    Bearer ben = portal.invited(parent);
    portal.tell(parent, portal.events().lost());

    Answer answer = browser.get(confirm(ben));

    assertThat(answer.status()).isEqualTo(410);
    assertThat(answer.text())
        .contains("This invitation is over")
        .doesNotContainIgnoringCase("loss");
    assertThat(browser.get(loss(ben)).status()).isEqualTo(404);
  }

  @Test
  void whoeverRefusesMailsGetsNoneFromAnyJourney() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);

    browser.submit(notMe(ben), Map.of("action", "refuse"));

    assertThat(Known.isTrue(state(parent).recipient(ben.recipient()).unsubscribed())).isTrue();
    assertThat(Known.isTrue(state(parent).parent().unsubscribed())).isFalse();
  }

  @Test
  void whoIsTakenOffFindsAClosedPageAndNothingOfThemStays() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);

    Answer answer =
        browser.submitAndFollow(
            people(parent), Map.of("action", "remove", "person", ben.recipient().value()));

    assertThat(answer.text()).contains("Taken off");
    assertThat(others(parent)).isEmpty();
    Answer closed = browser.get(journey(ben));
    assertThat(closed.text()).contains("This page is closed");
    assertThat(browser.post(unsubscribe(ben), Map.of("List-Unsubscribe", "One-Click")).status())
        .isEqualTo(200);
    assertThat(closed.text()).doesNotContainIgnoringCase("loss", "baby", "remove", "week");
  }

  @Test
  void nobodyElseThanThoseOnTheJourneyCanBeTakenOff() {
    Bearer parent = portal.family();
    for (String person : List.of("parent", "partner-999", "")) {
      assertThat(
              browser.post(people(parent), Map.of("action", "remove", "person", person)).status())
          .isEqualTo(404);
    }
    assertThat(state(parent).parent().isWilling()).isTrue();
  }

  @Test
  void afterALossThePageShowsNothingElse() {
    Bearer parent = portal.family();
    portal.tell(parent, portal.events().lost());

    assertThat(browser.get(people(parent)).text()).contains("We’ve stopped all messages");
    assertThat(
            browser
                .post(people(parent), Map.of("action", "invite", "inviteEmail", portal.address()))
                .text())
        .contains("We’ve stopped all messages");
    assertThat(others(parent)).isEmpty();
  }
}
