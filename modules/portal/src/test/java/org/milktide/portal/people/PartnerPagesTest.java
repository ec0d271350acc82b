package org.milktide.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Teller;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.time.Rhythm;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** What somebody whom a parent invited sees and says. */
class PartnerPagesTest extends PortalCase {
  private static final Map<String, String> WEEKLY =
      Map.of(
          "action", "save",
          "rhythm", "weekly",
          "day", "sun",
          "at", "10:00",
          "quietStart", "22:00",
          "quietEnd", "07:00",
          "timeZone", "Europe/Lisbon",
          "wishes", "shown");

  private JourneyState state(Bearer bearer) {
    return portal.situation(bearer).state();
  }

  private Recipient person(Bearer bearer) {
    return state(bearer).recipient(bearer.recipient());
  }

  @Test
  void theirPageShowsTheWayButAsksOfNoMilkAndNoNumber() {
    Bearer parent = portal.born(Duration.ofDays(4));
    Bearer ben = portal.partner(parent);

    String own = browser.get(journey(ben)).text();
    String parents = browser.get(journey(parent)).text();

    assertThat(parents).contains("My milk came in", "Your journey’s reference", "About you");
    assertThat(own)
        .contains("Change the birth details", "What comes next")
        .doesNotContain("My milk came in", "Your journey’s reference", "About you", "Feeds");
    assertThat(browser.get(journey(ben)).body())
        .doesNotContain(journey(parent), preferences(parent));
  }

  @Test
  void aBirthTheyTellIsTheFamilysAndHistorySaysWhoToldIt() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);

    Answer answer = browser.submitAndFollow(journey(ben), Map.of("action", "born", "ago", "1"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(state(parent).family().isBorn()).isTrue();
    assertThat(portal.store.data().holdings(parent.journey()).orElseThrow().events())
        .last()
        .satisfies(
            event -> assertThat(event.stamp().source()).isEqualTo(Teller.source(ben.recipient())));
  }

  @Test
  void aLossTheyTellSilencesEverybodyAndTheParentLearnsIt() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);

    Answer answer = browser.submitAndFollow(loss(ben), Map.of());

    assertThat(answer.text()).contains("We’ve stopped all messages", "Take it back");
    assertThat(answer.body()).doesNotContain("/data\"");
    assertThat(state(parent).standing(portal.now())).isInstanceOf(Standing.Lost.class);
    assertThat(browser.get(journey(parent)).text())
        .contains("Somebody you share this journey with told us", "Take it back");
    assertThat(browser.get(journey(ben)).text()).doesNotContain("Somebody you share");
  }

  @Test
  void theParentTakesBackWhatAPartnerTold() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);
    browser.submitAndFollow(loss(ben), Map.of());

    browser.submitAndFollow(loss(parent), Map.of("action", "undo"));

    assertThat(state(parent).standing(portal.now())).isInstanceOf(Standing.Active.class);
  }

  @Test
  void aPartnerTakesBackTheirOwnReportAndNotTheParents() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);
    browser.submitAndFollow(loss(ben), Map.of());
    browser.submitAndFollow(loss(ben), Map.of("action", "undo"));
    assertThat(state(parent).standing(portal.now())).isInstanceOf(Standing.Active.class);

    browser.submitAndFollow(loss(parent), Map.of());

    assertThat(browser.get(loss(ben)).text()).doesNotContain("Take it back");
    assertThat(browser.post(loss(ben), Map.of("action", "undo")).status()).isEqualTo(404);
    assertThat(state(parent).standing(portal.now())).isInstanceOf(Standing.Lost.class);
  }

  @Test
  void whatTheyChooseIsTheirsAlone() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);
    Recipient before = state(parent).parent();

    browser.submitAndFollow(preferences(ben), WEEKLY);
    browser.submitAndFollow(preferences(ben), Map.of("action", "fewer"));

    assertThat(person(ben).currentRhythm()).isEqualTo(Rhythm.parse("weekly sun 10:00"));
    assertThat(person(ben).timetable().zone().getId()).isEqualTo("Europe/Lisbon");
    assertThat(person(ben).wantsFewer()).isTrue();
    assertThat(person(ben).silencedTopics().words()).isEmpty();
    assertThat(state(parent).parent()).isEqualTo(before);
  }

  @Test
  void theirPreferencesOfferNothingOfTheParents() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);

    String page = browser.get(preferences(ben)).body();

    assertThat(page)
        .contains("value=\"leave\"", "value=\"save\"", unsubscribe(ben))
        .doesNotContain("value=\"pause\"", "value=\"about\"", "/data\"", "/people\"")
        .doesNotContain("topic-feeding");
    assertThat(browser.get(preferences(parent)).body()).doesNotContain("value=\"leave\"");
  }

  @Test
  void theyStopAndTakeUpTheirOwnMessages() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);

    browser.post(unsubscribe(ben), Map.of("List-Unsubscribe", "One-Click"));
    assertThat(Known.isTrue(person(ben).unsubscribed())).isTrue();
    assertThat(state(parent).parent().isWilling()).isTrue();

    browser.submit(unsubscribe(ben), Map.of("action", "undo"));
    assertThat(person(ben).isWilling()).isTrue();
  }

  @Test
  void whoLeavesIsForgotten() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);

    Answer answer = browser.submitAndFollow(preferences(ben), Map.of("action", "leave"));

    assertThat(answer.text()).contains("This page is closed");
    assertThat(state(parent).recipients()).doesNotContainKey(ben.recipient());
  }

  @Test
  void aSharedLogIsKeptByBothAndChangedByTheParent() {
    Bearer parent = portal.born(Duration.ofDays(3));
    Bearer ben = portal.partner(parent);
    assertThat(browser.get(journey(ben) + "/log").status()).isEqualTo(404);
    browser.submitAndFollow(people(parent), Map.of("action", "share"));

    Answer log =
        browser.submitAndFollow(
            journey(ben) + "/log", Map.of("action", "tap", "kind", "breast-left", "back", "log"));

    assertThat(log.status()).isEqualTo(200);
    assertThat(browser.get(journey(ben)).text()).contains("Last feed");
    String entry = entryOn(journey(parent) + "/log");
    browser.submitAndFollow(journey(parent) + "/log", Map.of("action", "remove", "entry", entry));
    assertThat(browser.get(journey(parent) + "/log").body()).doesNotContain("entry=");
    browser.submitAndFollow(people(parent), Map.of("action", "unshare"));
    assertThat(browser.get(journey(ben) + "/log").status()).isEqualTo(404);
  }

  @Test
  void aPartnerChangesNothingThatTheParentLogged() {
    Bearer parent = portal.born(Duration.ofDays(3));
    Bearer ben = portal.partner(parent);
    portal.tell(parent, portal.events().logShared(true));
    browser.submitAndFollow(
        journey(parent) + "/log", Map.of("action", "tap", "kind", "breast-left", "back", "log"));
    String entry = entryOn(journey(parent) + "/log");

    assertThat(browser.get(journey(ben) + "/log").body()).doesNotContain("entry=");
    browser.submitAndFollow(journey(ben) + "/log", Map.of("action", "remove", "entry", entry));

    assertThat(browser.get(journey(parent) + "/log").body()).contains("entry=" + entry);
  }

  private String entryOn(String log) {
    String body = browser.get(log).body();
    int from = body.indexOf("entry=") + "entry=".length();
    return body.substring(from, body.indexOf('#', from));
  }

  @Test
  void theParentsDataHoldWhatTheyCallThemAndNoAddress() {
    Bearer parent = portal.family();
    Bearer ben = portal.partner(parent);
    browser.submitAndFollow(preferences(ben), WEEKLY);

    String file = browser.post(data(parent), Map.of("action", "download")).body();

    assertThat(file)
        .contains(ben.recipient().value(), "\"state\" : \"confirmed\"")
        .contains(portal.addressOf(parent).value())
        .doesNotContain(portal.addressOf(ben).value(), "Lisbon");
    assertThat(browser.post(data(parent), Map.of("action", "read")).text())
        .contains("Somebody was invited")
        .doesNotContain(portal.addressOf(ben).value(), "Lisbon");
  }
}
