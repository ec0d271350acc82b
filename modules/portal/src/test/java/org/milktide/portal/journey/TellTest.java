package org.milktide.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.OptIn;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Weight;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class TellTest extends PortalCase {
  private static final String CALL = "Call your midwife, health visitor or GP today";

  private Answer tell(Bearer bearer, String action, String... fields) {
    return browser.submitAndFollow(journey(bearer), form(action, fields));
  }

  private static Map<String, String> form(String action, String... fields) {
    Map<String, String> form = new HashMap<>(Map.of("action", action));
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return form;
  }

  private JourneyState state(Bearer bearer) {
    return portal.situation(bearer).state();
  }

  private Weight weight(Bearer bearer) {
    Baby baby = state(bearer).unnamedBaby();
    Weight weight = baby == null ? null : Known.valueOf(baby.weight());
    assertThat(weight).isNotNull();
    return Objects.requireNonNull(weight);
  }

  @ParameterizedTest
  @CsvSource({
    "3450, 3450",
    "3450 g, 3450",
    "'3,45', 3450",
    "3.45 kg, 3450",
    "3.450, 3450",
    "7 lb 9 oz, 3430",
    "7lbs, 3175"
  })
  void aWeightIsUnderstoodAsPeopleWriteIt(String typed, int grams) {
    Bearer bearer = portal.born(Duration.ofDays(3));
    Answer page = tell(bearer, "weight", "weight", typed, "teamKnows", "yes");
    assertThat(page.text()).contains("The weight is noted");
    assertThat(weight(bearer).grams()).isEqualTo(grams);
    assertThat(weight(bearer).teamKnows()).isTrue();
    assertThat(weight(bearer).at()).isEqualTo(portal.now());
  }

  private Baby baby(Bearer bearer, String id) {
    return Objects.requireNonNull(state(bearer).babies().get(new BabyId(id)));
  }

  @Test
  void aWeightTakesItsTimeAndItsBaby() {
    Bearer bearer = portal.family(request -> request.babies(2));
    for (String baby : List.of("A", "B")) {
      portal.tell(bearer, portal.events().born(baby, portal.now().minus(Duration.ofDays(2))));
    }
    tell(
        bearer,
        "weight",
        "weight",
        "2900",
        "babyId",
        "B",
        "weightDate",
        "2027-01-03",
        "weightTime",
        "09:00");
    Known<Weight> weight = Objects.requireNonNull(baby(bearer, "B").weight());
    assertThat(weight.value().at()).isEqualTo("2027-01-03T08:00:00Z");
    assertThat(baby(bearer, "A").weight()).isNull();
  }

  @Test
  void aWeightThatIsNoneIsSaidAtItsField() {
    Bearer bearer = portal.born(Duration.ofDays(3));
    Answer page = browser.submit(journey(bearer), form("weight", "weight", "heavy"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("Please give a weight such as 3450 g");
  }

  @Test
  void aGreatLossIsAnsweredAtTheTopOfThePageForAnHour() {
    Bearer bearer = portal.family(request -> request.locale("en-GB"));
    Birth birth =
        new Birth(
            portal.now().minus(Duration.ofDays(4)),
            280,
            null,
            Birth.Place.HOME,
            Birth.Outcome.LIVE,
            3500);
    portal.tell(bearer, portal.events().event(new Fact.BabyBorn(null, birth)));
    Answer page = tell(bearer, "weight", "weight", "3000");
    assertThat(page.text()).contains(CALL);
    assertThat(page.text().indexOf(CALL)).isLessThan(page.text().indexOf("Where you are"));
    assertThat(browser.get(journey(bearer)).text()).contains(CALL);
    portal.clock.forward(Duration.ofMinutes(61));
    assertThat(browser.get(journey(bearer)).body()).doesNotContain("class=\"advices\"");
  }

  @Test
  void adviceIsForWhoToldOfIt() {
    Bearer bearer = portal.born(Duration.ofDays(4));
    Bearer partner = portal.partner(bearer);
    browser.submit(check(partner), Map.of("sign-limp", "yes"));
    assertThat(browser.get(journey(partner)).body()).contains("class=\"advices\"");
    assertThat(browser.get(journey(bearer)).body()).doesNotContain("class=\"advices\"");
  }

  @Test
  void hospitalAndHomeAreTold() {
    Bearer bearer = portal.born(Duration.ofDays(3));
    assertThat(tell(bearer, "admitted").text()).contains("My baby is home");
    assertThat(state(bearer).family().isAnyAway()).isTrue();
    assertThat(tell(bearer, "discharged").text()).contains("My baby is in hospital");
    assertThat(state(bearer).family().isAnyAway()).isFalse();
  }

  @Test
  void backAtTheBirthWeightIsOneButton() {
    Bearer bearer = portal.born(Duration.ofDays(12));
    tell(bearer, "regained");
    assertThat(state(bearer).family().isBirthWeightBack()).isTrue();
  }

  @Test
  void theWayOfFeedingIsToldWithoutAReason() {
    Bearer bearer = portal.born(Duration.ofDays(12));
    tell(bearer, "mode", "feedingMode", "mixed");
    assertThat(Known.valueOf(state(bearer).feedingMode())).isEqualTo(FeedingMode.MIXED);
    tell(bearer, "stopped");
    assertThat(Known.isTrue(state(bearer).stopped())).isTrue();
  }

  @Test
  void aChildWhoJoinsIsToldOfBeforeAnyBirth() {
    Bearer bearer = portal.family();
    tell(bearer, "placed", "placedDate", "2027-01-20");
    assertThat(Known.valueOf(state(bearer).placement())).isEqualTo("2027-01-20");
  }

  @ParameterizedTest
  @CsvSource({"stored", "used"})
  void milkIsPutAwayAndUsed(String action) {
    Bearer bearer = portal.born(Duration.ofDays(12));
    Answer page = tell(bearer, action, "milkPlace", "freezer", "milkMl", "90");
    assertThat(page.text()).contains("Noted.");
    Answer wrong = browser.submit(journey(bearer), form(action, "milkMl", "90"));
    assertThat(wrong.status()).isEqualTo(422);
  }

  @Test
  void remindersToFeedEndByOneButtonAndAllElseStays() {
    Bearer bearer = portal.born(Duration.ofDays(5));
    WordSet wishes = WordSet.of(List.of("feed-reminders", "mood", "watch-log"));
    portal.tell(bearer, portal.events().event(new Fact.ProfileSet(null, wishes, null)));
    assertThat(browser.get(journey(bearer)).text()).contains("I’m feeding on cue");
    tell(bearer, "on-cue");
    assertThat(state(bearer).profile().wants(OptIn.FEED_REMINDERS)).isFalse();
    assertThat(state(bearer).profile().wants(OptIn.WATCH_LOG)).isTrue();
    tell(bearer, "unwatch");
    assertThat(state(bearer).profile().wants(OptIn.WATCH_LOG)).isFalse();
    assertThat(state(bearer).profile().wants(OptIn.MOOD)).isTrue();
  }
}
