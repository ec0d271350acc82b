package org.milktide.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class MilkQuestionTest extends PortalCase {
  private static final String QUESTION = "I’m not sure";

  private boolean isAsked(Bearer bearer) {
    return browser.get(journey(bearer)).text().contains(QUESTION);
  }

  private boolean answered(Bearer bearer, String choice) {
    return portal.situation(bearer).state().profile().hasAnswered(new RuleId("R16"), choice);
  }

  @Test
  void isAskedFromTheThirdDayOnUntilMilkIsKnown() {
    assertThat(isAsked(portal.born(Duration.ofHours(71)))).isFalse();
    Bearer bearer = portal.born(Duration.ofDays(3));
    assertThat(isAsked(bearer)).isTrue();
    portal.tell(bearer, portal.events().milkIn(portal.now()));
    assertThat(isAsked(bearer)).isFalse();
    assertThat(isAsked(portal.born(Duration.ofDays(14)))).isFalse();
    assertThat(isAsked(portal.family())).isFalse();
  }

  @Test
  void isNotAskedOfThoseWhoDoNotBreastfeed() {
    Bearer formula = portal.born(Duration.ofHours(80));
    portal.tell(formula, portal.events().event(new Fact.FeedingModeChanged(FeedingMode.FORMULA)));
    assertThat(isAsked(formula)).isFalse();
    Bearer stopped = portal.born(Duration.ofHours(80));
    portal.tell(stopped, portal.events().event(new Fact.BreastfeedingStopped()));
    assertThat(isAsked(stopped)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-yet", "not-sure"})
  void anAnswerIsHeardAndAnsweredAtOnce(String choice) {
    Bearer bearer = portal.born(Duration.ofHours(80));
    Answer page =
        browser.submitAndFollow(journey(bearer), Map.of("action", "answer", "choice", choice));
    assertThat(answered(bearer, choice)).isTrue();
    assertThat(page.text()).contains("Your answer counts", "For you, right now", "Signs to call");
  }

  @Test
  void theLastAnswerCounts() {
    Bearer bearer = portal.born(Duration.ofHours(80));
    browser.submitAndFollow(journey(bearer), Map.of("action", "answer", "choice", "not-sure"));
    browser.submitAndFollow(journey(bearer), Map.of("action", "answer", "choice", "not-yet"));
    assertThat(answered(bearer, "not-yet")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "maybe", "NOT-YET"})
  void answersThatAreNoneOfOursOpenNothing(String choice) {
    Bearer bearer = portal.born(Duration.ofHours(80));
    Map<String, String> form = Map.of("action", "answer", "choice", choice);
    assertThat(browser.post(journey(bearer), form).status()).isEqualTo(404);
    assertThat(portal.situation(bearer).state().profile().answers()).isEmpty();
  }
}
