package org.milktide.portal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.OptIn;
import org.milktide.domain.event.RiskFlag;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Profile;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.view.Words;

class AboutTest extends PortalCase {
  private Profile profile(Bearer bearer) {
    return portal.situation(bearer).state().profile();
  }

  private Answer tell(Bearer bearer, String... boxes) {
    Map<String, String> form = new HashMap<>(Map.of("action", "about"));
    Arrays.stream(boxes).forEach(box -> form.put("about-" + box, "yes"));
    return browser.submitAndFollow(preferences(bearer), form);
  }

  private static boolean isTicked(Answer page, String box) {
    return page.body().contains("name=\"about-" + box + "\" value=\"yes\" checked");
  }

  @Test
  void whatIsTickedIsKnownAndShownAgain() {
    Bearer bearer = portal.family();
    assertThat(profile(bearer).riskFlags()).isNull();
    Answer page = tell(bearer, "first-baby", "diabetes", "colostrum");
    assertThat(page.text()).contains("Saved.");
    assertThat(profile(bearer).has(RiskFlag.FIRST_BABY)).isTrue();
    assertThat(profile(bearer).has(RiskFlag.DIABETES)).isTrue();
    assertThat(profile(bearer).has(RiskFlag.BMI)).isFalse();
    assertThat(profile(bearer).wants(OptIn.COLOSTRUM)).isTrue();
    assertThat(profile(bearer).ownPlan()).isNull();
    assertThat(isTicked(page, "diabetes")).isTrue();
    assertThat(isTicked(page, "bmi")).isFalse();
  }

  @Test
  void whatIsNoLongerTickedIsTakenBack() {
    Bearer bearer = portal.family();
    tell(bearer, "praevia", "colostrum", "own-plan");
    assertThat(profile(bearer).isHighRisk()).isTrue();
    assertThat(Known.isTrue(profile(bearer).ownPlan())).isTrue();
    tell(bearer);
    assertThat(profile(bearer).isHighRisk()).isFalse();
    assertThat(profile(bearer).wants(OptIn.COLOSTRUM)).isFalse();
    assertThat(Known.isTrue(profile(bearer).ownPlan())).isFalse();
  }

  @Test
  void whatIsNotAskedAtThisTimeStaysAsItWas() {
    Bearer bearer = portal.family();
    WordSet told = WordSet.of(List.of("praevia", "caesarean", "told-by-a-clinic"));
    portal.tell(bearer, portal.events().event(new Fact.ProfileSet(told, null, null)));
    portal.tell(bearer, portal.events().born(portal.now().minus(Duration.ofHours(5))));
    Answer page = browser.get(preferences(bearer));
    assertThat(page.text())
        .contains("The birth was a cesarean", "Labor was long")
        .doesNotContain("placenta", "before the birth");
    assertThat(isTicked(page, "caesarean")).isTrue();
    tell(bearer, "long-labour");
    assertThat(Known.valueOf(profile(bearer).riskFlags()))
        .isEqualTo(WordSet.of(List.of("praevia", "told-by-a-clinic", "long-labour")));
  }

  @Test
  void boxesThatAreNoneOfOursAreNotHeard() {
    Bearer bearer = portal.family();
    tell(bearer, "<script>", "long-labour", "bmi");
    assertThat(Known.valueOf(profile(bearer).riskFlags())).isEqualTo(WordSet.of(List.of("bmi")));
  }

  @Test
  void everyBoxHasWordsInEveryLanguage() {
    for (Locale language : Words.LANGUAGES) {
      Words words = Words.in(language);
      for (boolean born : new boolean[] {true, false}) {
        String end = born ? ".born" : "";
        assertThat(AboutForm.risks(born))
            .isNotEmpty()
            .allSatisfy(box -> assertThat(words.text("about." + box + end)).isNotBlank());
        assertThat(Arrays.stream(OptIn.values()).filter(wish -> Offers.isOf(wish, born)))
            .isNotEmpty()
            .allSatisfy(box -> assertThat(words.text("about." + box.word() + end)).isNotBlank());
      }
    }
  }

  @Test
  void theDayOfGoingBackToWorkIsTold() {
    Bearer bearer = portal.born(Duration.ofDays(30));
    Answer page =
        browser.submitAndFollow(
            preferences(bearer), Map.of("action", "work", "workDate", "2027-06-01"));
    assertThat(Known.valueOf(profile(bearer).returnToWork())).isEqualTo(LocalDate.of(2027, 6, 1));
    assertThat(page.field("workDate")).isEqualTo("2027-06-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2037-01-01", "2027-02-30"})
  void aDayThatIsNoneIsExplainedAtItsField(String date) {
    Bearer bearer = portal.family();
    Answer page = browser.submit(preferences(bearer), Map.of("action", "work", "workDate", date));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"error-workDate\"");
    assertThat(profile(bearer).returnToWork()).isNull();
  }

  @Test
  void afterTheBirthParentsAskForWhatFitsThen() {
    Bearer bearer = portal.born(Duration.ofDays(3));
    assertThat(browser.get(preferences(bearer)).text())
        .contains("Keep an eye on my log", "Remind me to express", "Ask me now and then how I am")
        .doesNotContain("expressing first milk before the birth", "a child who joins us");
    Answer page = tell(bearer, "watch-log", "mood", "night-questions", "feed-reminders");
    assertThat(isTicked(page, "watch-log")).isTrue();
    assertThat(profile(bearer).wants(OptIn.NIGHT_QUESTIONS)).isTrue();
    assertThat(profile(bearer).wants(OptIn.FEED_REMINDERS)).isTrue();
    assertThat(profile(bearer).wants(OptIn.MOOD)).isTrue();
  }

  @Test
  void timesToExpressAreReadAsPeopleWriteThem() {
    Bearer bearer = portal.born(Duration.ofDays(3));
    Map<String, String> form =
        Map.of("action", "about", "about-pump-reminders", "yes", "pumpTimes", "8:00, 13.30 22:00");
    Answer page = browser.submitAndFollow(preferences(bearer), form);
    assertThat(page.body()).contains("value=\"08:00 13:30 22:00\"");
    Map<String, String> wrong = Map.of("action", "about", "pumpTimes", "23:30 02:00");
    Answer again = browser.submit(preferences(bearer), wrong);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("at most one between 23:00 and 06:00");
  }
}
