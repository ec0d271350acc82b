package org.milktide.portal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.guidance.Topic;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** What messages are about, how openly they come, and fewer of them. */
class WishesTest extends PortalCase {
  private static final String TICKED = "\" value=\"yes\" checked";

  /** The form as a browser sends it with every box ticked. */
  private static Map<String, String> allTicked() {
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "action", "save",
                "wishes", "shown",
                "discreet", "yes",
                "rhythm", "as-it-comes",
                "quietStart", "21:00",
                "quietEnd", "08:00",
                "timeZone", "Europe/Berlin"));
    for (Topic topic : Topic.values()) {
      form.put("topic-" + topic.word(), "yes");
    }
    return form;
  }

  private Recipient parent(Bearer bearer) {
    return portal.situation(bearer).state().parent();
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void eachTopicIsOnUntilItsBoxIsNotTicked(Topic topic) {
    Bearer bearer = portal.family();
    String field = "topic-" + topic.word();
    assertThat(browser.get(preferences(bearer)).body()).contains(field + TICKED);
    Map<String, String> form = allTicked();
    form.remove(field);

    Answer page = browser.submitAndFollow(preferences(bearer), form);

    assertThat(page.body()).doesNotContain(field + TICKED);
    assertThat(parent(bearer).silencedTopics().words()).containsExactly(topic.word());
    browser.submitAndFollow(preferences(bearer), allTicked());
    assertThat(parent(bearer).silencedTopics().words()).isEmpty();
  }

  @Test
  void eachTopicComesByEmailUntilItsBoxForDevicesIsTicked() {
    Bearer bearer = portal.family();
    assertThat(browser.get(preferences(bearer)).body()).doesNotContain("push-feeding" + TICKED);
    Map<String, String> form = allTicked();
    form.put("push-feeding", "yes");
    form.put("push-other", "yes");

    Answer page = browser.submitAndFollow(preferences(bearer), form);

    assertThat(page.body()).contains("push-feeding" + TICKED, "push-other" + TICKED);
    assertThat(parent(bearer).pushedTopics().words()).containsExactly("feeding", "other");
    browser.submitAndFollow(preferences(bearer), allTicked());
    assertThat(parent(bearer).pushedTopics().words()).isEmpty();
  }

  @Test
  void wordsOfWaysThatThisPageDoesNotKnowStayAsTheyWere() {
    Bearer bearer = portal.family();
    WordSet words = WordSet.of(List.of("feeding", "news-of-2030"));
    Fact told = new Fact.PreferencesChanged(null, null, null, null, null, null, null, words);
    portal.tell(bearer, portal.events().event(told));

    browser.submitAndFollow(preferences(bearer), allTicked());

    assertThat(parent(bearer).pushedTopics().words()).containsExactly("news-of-2030");
  }

  @Test
  void wordsThatThisPageDoesNotKnowStayAsTheyWere() {
    Bearer bearer = portal.family();
    Fact told =
        new Fact.PreferencesChanged(
            null, null, null, null, WordSet.of(List.of("feeding", "news-of-2030")), null, null);
    portal.tell(bearer, portal.events().event(told));

    browser.submitAndFollow(preferences(bearer), allTicked());

    assertThat(parent(bearer).silencedTopics().words()).containsExactly("news-of-2030");
  }

  @Test
  void aFormWithoutBoxesChangesNothingAboutThem() {
    Bearer bearer = portal.family();
    Map<String, String> old = allTicked();
    old.keySet().removeIf(field -> field.startsWith("topic-") || field.equals("discreet"));
    old.remove("wishes");

    browser.submitAndFollow(preferences(bearer), old);

    assertThat(parent(bearer).silencedTopics().words()).isEmpty();
    assertThat(parent(bearer).isDiscreet()).isTrue();
  }

  @Test
  void subjectsAreDiscreetUntilTheBoxIsNotTicked() {
    Bearer bearer = portal.family();
    assertThat(browser.get(preferences(bearer)).body()).contains("name=\"discreet" + TICKED);
    Map<String, String> form = allTicked();
    form.remove("discreet");

    Answer page = browser.submitAndFollow(preferences(bearer), form);

    assertThat(page.body()).doesNotContain("name=\"discreet" + TICKED);
    assertThat(parent(bearer).isDiscreet()).isFalse();
  }

  @Test
  void boxesStayAsTheyWereTickedWhereSomethingElseIsWrong() {
    Bearer bearer = portal.family();
    Map<String, String> form = allTicked();
    form.remove("topic-feeding");
    form.remove("discreet");
    form.put("timeZone", "");

    Answer page = browser.submit(preferences(bearer), form);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body())
        .contains("topic-weaning" + TICKED)
        .doesNotContain("topic-feeding" + TICKED, "name=\"discreet" + TICKED);
  }

  @Test
  void fewerIsOneTapAndOneTapBack() {
    Bearer bearer = portal.family();
    assertThat(browser.get(preferences(bearer)).text())
        .contains("Fewer, please", "Safety, questions and what cannot wait");

    Answer fewer = browser.submitAndFollow(preferences(bearer), Map.of("action", "fewer"));
    assertThat(fewer.text()).contains("What can wait now comes together", "All messages again");
    assertThat(parent(bearer).wantsFewer()).isTrue();

    Answer more = browser.submitAndFollow(preferences(bearer), Map.of("action", "more"));
    assertThat(more.text()).contains("All messages come again", "Fewer, please");
    assertThat(parent(bearer).wantsFewer()).isFalse();
  }
}
