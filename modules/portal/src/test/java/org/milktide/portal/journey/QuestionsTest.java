package org.milktide.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class QuestionsTest extends PortalCase {
  private static final String MOOD = "How are you, most of the time?";

  private Answer answer(Bearer bearer, String rule, String choice) {
    return browser.submit(
        journey(bearer), Map.of("action", "answer", "rule", rule, "choice", choice));
  }

  private boolean hasAnswered(Bearer bearer, String rule, String choice) {
    return portal.situation(bearer).state().profile().hasAnswered(new RuleId(rule), choice);
  }

  /** A family two weeks after the birth that was asked how they are. */
  private Bearer asked() {
    Bearer bearer = portal.born(Duration.ofDays(15));
    portal.tell(
        bearer,
        portal.events().event(new Fact.ProfileSet(null, WordSet.of(List.of("mood")), null)));
    assertThat(browser.get(journey(bearer)).text()).doesNotContain(MOOD);
    portal.clock.forward(Duration.ofHours(2));
    for (int shard = 0; shard < portal.store.shards(); shard++) {
      portal.store.releaseDue(shard, portal.now());
    }
    return bearer;
  }

  @Test
  void aQuestionThatWasMailedIsAnsweredByOneButton() {
    Bearer bearer = asked();
    assertThat(browser.get(journey(bearer)).text())
        .contains(MOOD, "Mostly all right", "Look through the signs");
    assertThat(answer(bearer, "R43", "well").status()).isEqualTo(303);
    assertThat(hasAnswered(bearer, "R43", "well")).isTrue();
    assertThat(browser.get(journey(bearer)).text()).doesNotContain(MOOD);
  }

  @Test
  void aQuestionIsNotAskedForEver() {
    Bearer bearer = asked();
    portal.clock.forward(Duration.ofDays(4));
    assertThat(browser.get(journey(bearer)).text()).doesNotContain(MOOD);
  }

  @Test
  void anAnswerThatFrightensIsAnsweredAtOnceWithAPersonToTalkTo() {
    Bearer bearer = asked();
    Answer page = browser.get(answer(bearer, "R43", "harm").location());
    assertThat(page.body()).contains("class=\"card advice crisis\"");
  }

  @Test
  void noWetDiaperLeadsToTheAdviceAtOnce() {
    Bearer bearer = portal.born(Duration.ofDays(5));
    Answer page = browser.get(answer(bearer, "R25", "no").location());
    assertThat(page.body()).contains("class=\"card advice now\"");
    assertThat(page.text()).contains("Call your midwife or doctor now");
    assertThat(hasAnswered(bearer, "R25", "no")).isTrue();
  }

  @Test
  void allFeedsWereLoggedLeadsToTheListOfSigns() {
    Bearer bearer = portal.born(Duration.ofDays(5));
    assertThat(answer(bearer, "R19b", "yes").location()).isEqualTo(check(bearer));
    assertThat(answer(bearer, "R19b", "no").location()).contains("/journey/");
  }

  @ParameterizedTest
  @CsvSource({"keep, done=answered", "fewer, #fewer-title", "stop, /unsubscribe/"})
  void whoeverWantsLessIsLedToIt(String choice, String where) {
    Bearer bearer = portal.born(Duration.ofDays(5));
    assertThat(answer(bearer, "R60", choice).location()).contains(where);
  }

  @ParameterizedTest
  @CsvSource({"R43, fine", "R99, yes", "R1, yes", "R25, NO"})
  void answersThatAreNoneOfOursOpenNothing(String rule, String choice) {
    Bearer bearer = portal.born(Duration.ofDays(5));
    assertThat(answer(bearer, rule, choice).status()).isEqualTo(404);
    assertThat(portal.situation(bearer).state().profile().answers()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void everyAnswerHasWordsAndIsHeard(Question question) {
    Bearer bearer = portal.born(Duration.ofDays(5));
    for (String choice : question.choices()) {
      assertThat(answer(bearer, question.rule().value(), choice).status()).isEqualTo(303);
      assertThat(hasAnswered(bearer, question.rule().value(), choice)).isTrue();
    }
  }
}
