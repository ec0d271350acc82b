package org.milktide.portal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class CheckTest extends PortalCase {
  private Answer send(Bearer bearer, String... fields) {
    Map<String, String> form = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return browser.submit(check(bearer), form);
  }

  private JourneyState state(Bearer bearer) {
    return portal.situation(bearer).state();
  }

  private boolean isHeard(Bearer bearer, Symptom sign) {
    JourneyState state = state(bearer);
    return state.unnamedBaby() != null && state.unnamedBaby().signs().of(sign).isPresent();
  }

  private Bearer american(Duration age) {
    Bearer bearer = portal.family(request -> request.locale("en-US"));
    portal.tell(bearer, portal.events().bornAtTerm(portal.now().minus(age)));
    return bearer;
  }

  private Baby baby(Bearer bearer, String id) {
    return Objects.requireNonNull(state(bearer).babies().get(new BabyId(id)));
  }

  @Test
  void listAsksOfTheBabyAndTheParentOnceItIsBorn() {
    Answer page = browser.get(check(portal.born(Duration.ofDays(5))));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("Your baby, now", "Very hard to wake", "You, now", "None of these")
        .contains("I am not sure")
        .doesNotContain("The pregnancy, now");
    assertThat(page.body()).doesNotContain("checked").contains("name=\"sign-limp\"");
  }

  @Test
  void listAsksOfThePregnancyBefore() {
    Answer page = browser.get(check(portal.family()));
    assertThat(page.text())
        .contains("The pregnancy, now", "You, now")
        .doesNotContain("Your baby, now", "Very hard to wake");
  }

  @Test
  void aSignIsAnsweredAtOnceWithTheNumberFirst() {
    Bearer bearer = american(Duration.ofDays(5));
    Answer page = send(bearer, "sign-hard-to-wake", "yes");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("<h2><a href=\"tel:911\">Call 911 now</a></h2>");
    assertThat(page.text()).contains("Very hard to wake");
    assertThat(isHeard(bearer, Symptom.HARD_TO_WAKE)).isTrue();
  }

  @Test
  void eachSignGetsItsOwnAdviceTheMostUrgentFirst() {
    Bearer bearer = american(Duration.ofDays(5));
    String text =
        send(bearer, "sign-no-wet-diaper", "yes", "sign-limp", "yes", "sign-hot-breast", "yes")
            .text();
    assertThat(text.indexOf("Call 911 now"))
        .isBetween(0, text.indexOf("No wet diaper for 8 hours"));
    assertThat(text).contains("No wet diaper for 8 hours", "Limp or floppy");
    assertThat(isHeard(bearer, Symptom.NO_WET_DIAPER)).isTrue();
    assertThat(state(bearer).signs().of(Symptom.HOT_BREAST)).isPresent();
  }

  @Test
  void whereNoCountryIsKnownNoNumberIsGuessed() {
    Answer page = send(portal.born(Duration.ofDays(5)), "sign-limp", "yes");
    assertThat(page.text()).contains("Call your local emergency number now");
    assertThat(page.body()).doesNotContain("tel:");
  }

  @Test
  void notSureIsAReasonToCall() {
    Bearer bearer = portal.born(Duration.ofDays(5));
    Answer page = send(bearer, "unsure", "yes", "none", "yes");
    assertThat(page.text()).contains("Call your midwife or doctor now", "5 days old");
    assertThat(state(bearer).profile().hasAnswered(new RuleId("R38"), "not-sure")).isTrue();
  }

  @Test
  void noneThanksAndNeverSaysThatAllIsWell() {
    Bearer bearer = portal.born(Duration.ofDays(5));
    Answer page = send(bearer, "none", "yes");
    assertThat(page.text())
        .contains(
            "any time you are worried", "even if everything here looks typical", "Signs to call")
        .contains("Here is what helps")
        .doesNotContainIgnoringCase("is fine")
        .doesNotContainIgnoringCase("no need to call")
        .doesNotContain("What to do now");
    assertThat(state(bearer).profile().hasAnswered(new RuleId("R38"), "none")).isTrue();
  }

  @Test
  void pregnantParentsGetAnAnswerToEveryChoice() {
    Bearer bearer = portal.family();
    assertThat(send(bearer, "sign-baby-moves-less", "yes").text()).contains("Call your midwife");
    assertThat(send(bearer, "unsure", "yes").text()).contains("reason to call");
    assertThat(send(bearer, "none", "yes").text()).contains("Call any time");
  }

  @Test
  void nothingTickedAsksAgain() {
    Bearer bearer = portal.born(Duration.ofDays(5));
    JourneyState before = state(bearer);
    Answer page = send(bearer, "sign-champagne", "yes", "temperature", " ");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("Nothing is ticked yet");
    assertThat(state(bearer)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"38.2", "38,2 °C", "100.8", "100,8F"})
  void aTemperatureIsUnderstoodInEitherUnit(String typed) {
    Bearer bearer = portal.born(Duration.ofDays(5));
    Answer page = send(bearer, "temperature", typed);
    assertThat(page.text()).contains("Call your midwife or doctor now");
    assertThat(isHeard(bearer, Symptom.TEMPERATURE)).isTrue();
  }

  @Test
  void aFeverWithoutANumberIsAnsweredAsOneAndNoNumberIsMadeUp() {
    Bearer bearer = portal.born(Duration.ofDays(5));
    Answer page = send(bearer, "sign-temperature", "yes", "temperature", "hot");
    assertThat(page.text()).contains("Call your midwife or doctor now");
    assertThat(isHeard(bearer, Symptom.TEMPERATURE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"warm", "395", "20"})
  void aNumberThatIsNoTemperatureIsAReasonToCallAsWell(String typed) {
    Bearer bearer = portal.born(Duration.ofDays(5));
    assertThat(send(bearer, "temperature", typed).text())
        .contains("Call your midwife or doctor now");
    assertThat(isHeard(bearer, Symptom.TEMPERATURE)).isFalse();
  }

  @Test
  void aSignIsOfTheTwinThatWasChosen() {
    Bearer bearer = portal.family(request -> request.babies(2));
    for (String baby : List.of("A", "B")) {
      portal.tell(bearer, portal.events().born(baby, portal.now().minus(Duration.ofDays(5))));
    }
    assertThat(browser.get(check(bearer)).text()).contains("Which baby?");
    send(bearer, "sign-limp", "yes", "babyId", "B");
    assertThat(baby(bearer, "B").signs().of(Symptom.LIMP)).isPresent();
    assertThat(baby(bearer, "A").signs().of(Symptom.LIMP)).isEmpty();
  }

  @Test
  void sameListSentTwiceIsOneReportAndAnsweredAgain() {
    Bearer bearer = american(Duration.ofDays(5));
    Map<String, String> form = new HashMap<>(Map.of("sign-nausea-at-let-down", "yes"));
    form.put("event", browser.get(check(bearer)).field("event"));
    browser.post(check(bearer), form);
    Answer again = browser.post(check(bearer), form);
    assertThat(again.status()).isEqualTo(200);
    assertThat(state(bearer).signs().all(Symptom.NAUSEA_AT_LET_DOWN)).hasSize(1);
  }

  @Test
  void afterALossOnlyTheParentsOwnHealthIsThereAndNothingIsKept() {
    Bearer bearer = american(Duration.ofDays(5));
    portal.tell(bearer, portal.events().lost());
    Answer page = browser.get(check(bearer));
    assertThat(page.text())
        .contains("You, now", "Thoughts of dying")
        .doesNotContainIgnoringCase("baby")
        .doesNotContain("hard to wake", "milk starts to flow");
    JourneyState before = state(bearer);
    Answer answer = send(bearer, "sign-heavy-bleeding", "yes", "sign-limp", "yes");
    assertThat(answer.text()).contains("Call 911 now").doesNotContainIgnoringCase("baby");
    assertThat(state(bearer)).isEqualTo(before);
  }

  @Test
  void aBabyInHospitalIsForTheStaffThere() {
    Bearer bearer = american(Duration.ofDays(5));
    JourneyEvent admitted = portal.events().event(new Fact.BabyAdmitted(null));
    portal.tell(bearer, admitted);
    assertThat(send(bearer, "sign-limp", "yes").text())
        .contains("Tell the staff looking after you now");
  }

  @Test
  void whoWasInvitedReportsAsThemselvesAndReadsOtherWords() {
    Bearer parent = american(Duration.ofDays(5));
    Bearer partner = portal.partner(parent);
    assertThat(browser.get(check(partner)).text()).contains("The parent who gave birth");
    send(partner, "sign-limp", "yes");
    assertThat(isHeard(parent, Symptom.LIMP)).isTrue();
  }

  @Test
  void everyPageOfAFamilyLeadsThere() {
    Bearer bearer = portal.born(Duration.ofDays(5));
    for (String page :
        List.of(journey(bearer), journey(bearer) + "/log", preferences(bearer), devices(bearer))) {
      assertThat(browser.get(page).body()).as(page).contains("href=\"" + check(bearer) + "\"");
    }
    assertThat(browser.get("/help").body()).doesNotContain("/check/");
  }
}
