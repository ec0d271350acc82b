package org.milktide.portal.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class LossTest extends PortalCase {
  private boolean isLost(Bearer bearer) {
    return portal.situation(bearer).state().standing(portal.now()) instanceof Standing.Lost;
  }

  @Test
  void oneButtonAndNoQuestionThenSilence() {
    Bearer bearer = portal.family();
    Answer before = browser.get(loss(bearer));
    assertThat(before.body().split("<button", -1)).hasSize(2);
    assertThat(before.body()).doesNotContain("<select", "type=\"text\"", "type=\"date\"");
    Answer after = browser.submitAndFollow(loss(bearer), Map.of());
    assertThat(isLost(bearer)).isTrue();
    assertThat(after.text())
        .contains("Thank you for telling us. We’ve stopped all messages.")
        .contains("You won’t hear from us again unless you ask.")
        .contains("your midwife or doctor", "Take it back")
        .doesNotContain("your baby", "on its way");
  }

  @Test
  void everyPageOfTheJourneyIsTheGentleOneAfterwards() {
    Bearer bearer = portal.born(Duration.ofHours(30));
    browser.submitAndFollow(loss(bearer), Map.of());
    for (String path : List.of(journey(bearer), preferences(bearer), loss(bearer))) {
      Answer page = browser.get(path);
      assertThat(page.text())
          .contains("We’ve stopped all messages")
          .doesNotContain("Where you are", "What comes next", "Left", "Guide ");
      assertThat(page.body()).contains("action=\"" + loss(bearer) + "\"");
    }
  }

  @Test
  void lossCanBeTakenBackForThirtyDays() {
    Bearer bearer = portal.family();
    browser.submitAndFollow(loss(bearer), Map.of());
    portal.clock.forward(Duration.ofDays(30).minusSeconds(1));
    Answer page = browser.submitAndFollow(loss(bearer), Map.of("action", "undo"));
    assertThat(page.text()).contains("Taken back");
    assertThat(isLost(bearer)).isFalse();
  }

  @Test
  void afterThirtyDaysNothingIsTakenBack() {
    Bearer bearer = portal.family();
    browser.submitAndFollow(loss(bearer), Map.of());
    portal.clock.forward(Duration.ofDays(30));
    assertThat(browser.get(loss(bearer)).text()).doesNotContain("Take it back");
    browser.post(loss(bearer), Map.of("action", "undo"));
    assertThat(isLost(bearer)).isTrue();
  }

  @Test
  void lossOfEveryNamedBabyCanBeTakenBackToo() {
    Bearer bearer = portal.family();
    portal.tell(bearer, portal.events().born("A", portal.now()));
    portal.tell(bearer, portal.events().lost("A"));
    assertThat(isLost(bearer)).isTrue();
    portal.clock.forward(Duration.ofMinutes(1));
    browser.submitAndFollow(loss(bearer), Map.of("action", "undo"));
    assertThat(isLost(bearer)).isFalse();
  }

  @Test
  void aMessageAlreadyOnItsWayIsToldOf() {
    Bearer bearer = portal.family();
    for (int shard = 0; shard < portal.store.shards(); shard++) {
      portal.store.releaseDue(shard, portal.now());
    }
    List<Doorbell> bells = portal.store.toRing(portal.now(), 100);
    portal.store.claim(bells.stream().map(Doorbell::digest).toList(), portal.now());
    assertThat(browser.submitAndFollow(loss(bearer), Map.of()).text())
        .contains("One last message may have been on its way");
  }
}
