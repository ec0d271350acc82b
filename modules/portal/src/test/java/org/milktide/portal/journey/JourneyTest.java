package org.milktide.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Known;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class JourneyTest extends PortalCase {
  private static final Map<String, String> BORN =
      Map.of("action", "born", "bornDate", "2027-01-04", "bornTime", "03:10");

  private Family family(Bearer bearer) {
    return portal.situation(bearer).state().family();
  }

  @Test
  void pregnantFamilySeesItsWeekWhatComesAndItsReference() {
    Bearer bearer = portal.family();
    Answer page = browser.get(journey(bearer));
    assertThat(page.text())
        .contains("It could be any day", "39 weeks and 1 day pregnant", "Because you signed up")
        .contains("on its way now Welcome", bearer.journey().toString())
        .contains("Our plans have changed, or we lost our baby")
        .doesNotContain("Left", "My milk came in");
  }

  @Test
  void birthToldHereIsInTheParentsZoneAndChangesThePlan() {
    Bearer bearer = portal.family();
    Answer page = browser.submitAndFollow(journey(bearer), BORN);
    assertThat(page.text())
        .contains("Thank you for telling us", "7 hours old", "The first drops", "Left");
    assertThat(family(bearer).birth().orElseThrow()).isEqualTo("2027-01-04T02:10:00Z");
  }

  @Test
  void birthTakesGestationModeAndPlace() {
    Bearer bearer = portal.family();
    Map<String, String> form = new HashMap<>(BORN);
    form.putAll(Map.of("weeks", "36", "days", "2", "mode", "caesarean", "place", "nicu"));
    browser.submitAndFollow(journey(bearer), form);
    assertThat(family(bearer).isPreterm()).isTrue();
    assertThat(family(bearer).isAnyAway()).isTrue();
  }

  @Test
  void twinsAreTwoBabies() {
    Bearer bearer = portal.family(request -> request.babies(2));
    Map<String, String> form = new HashMap<>(BORN);
    form.put("babies", "2");
    browser.submitAndFollow(journey(bearer), form);
    assertThat(portal.situation(bearer).state().babies())
        .containsOnlyKeys(new BabyId("A"), new BabyId("B"));
  }

  @Test
  void sameFormSentTwiceIsHeardOnce() {
    Bearer bearer = portal.family();
    Map<String, String> form = new HashMap<>(BORN);
    form.put("event", browser.get(journey(bearer)).field("event"));
    browser.post(journey(bearer), form);
    form.put("bornTime", "05:00");
    assertThat(browser.post(journey(bearer), form).status()).isEqualTo(303);
    assertThat(family(bearer).birth().orElseThrow()).isEqualTo("2027-01-04T02:10:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "bornDate, '', bornDate",
    "bornDate, 2027-01-09, bornDate",
    "bornTime, '', bornDate",
    "bornTime, late, bornTime",
    "weeks, 12, weeks",
    "weeks, many, weeks",
    "days, 9, weeks",
    "mode, magic, mode",
    "place, car, place",
    "babies, 7, babies"
  })
  void wrongBirthIsExplainedAtItsField(String field, String value, String named) {
    Bearer bearer = portal.family();
    Map<String, String> form = new HashMap<>(BORN);
    form.put("weeks", "39");
    form.put(field, value);
    Answer page = browser.submit(journey(bearer), form);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body())
        .contains("id=\"error-" + named + "\"")
        .contains("<details class=\"tell\" open");
    assertThat(family(bearer).isBorn()).isFalse();
  }

  @Test
  void milkInDefaultsToNow() {
    Bearer bearer = portal.born(Duration.ofHours(60));
    Answer page = browser.submitAndFollow(journey(bearer), Map.of("action", "milk-in"));
    assertThat(page.text()).contains("What comes next has changed", "Change when milk came in");
    assertThat(Known.valueOf(portal.situation(bearer).state().milkIn())).isEqualTo(portal.now());
  }

  @Test
  void milkInTakesATimeOfItsOwnButNoneToCome() {
    Bearer bearer = portal.born(Duration.ofHours(60));
    Map<String, String> form =
        Map.of("action", "milk-in", "milkDate", "2027-01-04", "milkTime", "06:00");
    browser.submitAndFollow(journey(bearer), form);
    assertThat(Known.valueOf(portal.situation(bearer).state().milkIn()))
        .isEqualTo("2027-01-04T05:00:00Z");
    Map<String, String> future =
        Map.of("action", "milk-in", "milkDate", "2027-01-14", "milkTime", "06:00");
    assertThat(browser.submit(journey(bearer), future).body()).contains("id=\"error-milkDate\"");
  }

  @Test
  void unknownButtonsAreRefusedKindly() {
    Bearer bearer = portal.born(Duration.ofHours(60));
    assertThat(browser.post(journey(bearer), Map.of("action", "dance")).status()).isEqualTo(400);
  }

  @Test
  void afterTheLossOfOneOfTwoThePageWaitsForAChoice() {
    Bearer bearer = portal.family(request -> request.babies(2));
    portal.tell(bearer, portal.events().born("A", portal.now()));
    portal.tell(bearer, portal.events().born("B", portal.now()));
    portal.tell(bearer, portal.events().lost("A"));
    assertThat(browser.get(journey(bearer)).text())
        .contains("We are so sorry", "Let messages go on")
        .doesNotContain("The first drops", "What comes next", "Left");
    portal.clock.forward(Duration.ofMinutes(1));
    Answer page = browser.submitAndFollow(journey(bearer), Map.of("action", "resume"));
    assertThat(page.text()).contains("The first drops", "What comes next");
  }

  @Test
  void afterABirthOfUnknownOutcomeThePageAsksNothingOfAnybody() {
    Bearer bearer = portal.family();
    Birth unknown = new Birth(portal.now(), null, null, null, Birth.Outcome.UNKNOWN, null);
    portal.tell(bearer, portal.events().event(new Fact.BabyBorn(null, unknown)));
    assertThat(browser.get(journey(bearer)).text())
        .contains("but not how you all are")
        .doesNotContain("Let messages go on", "The first drops");
  }

  @Test
  void endedAndUnsubscribedFamiliesSeeWhyNothingComes() {
    Bearer ended = portal.family();
    portal.tell(ended, portal.events().ended());
    assertThat(browser.get(journey(ended)).text()).contains("Messages have ended");
    Bearer stopped = portal.family();
    portal.tell(stopped, portal.events().unsubscribed());
    assertThat(browser.get(journey(stopped)).body())
        .contains("You have stopped all messages", unsubscribe(stopped));
  }

  @Test
  void addressAndNameAreNotOnThePage() {
    Bearer bearer = portal.family();
    assertThat(browser.get(journey(bearer)).body())
        .doesNotContain(portal.addressOf(bearer).value());
  }
}
