package org.milktide.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.journey.Known;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class UnsubscribeTest extends PortalCase {
  private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

  private boolean isStopped(Bearer bearer) {
    return Known.isTrue(portal.situation(bearer).state().parent().unsubscribed());
  }

  @Test
  void oneClickStopsWithoutRedirectOrCookieAndAgain() {
    Bearer bearer = portal.family();
    for (int i = 0; i < 3; i++) {
      Answer answer = browser.post(unsubscribe(bearer), ONE_CLICK);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Set-Cookie")).isEmpty();
      assertThat(isStopped(bearer)).isTrue();
    }
  }

  @Test
  void oneClickMayComeAsMultipartOrWithoutABody() {
    Bearer multipart = portal.family();
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
    Answer answer =
        browser.send(
            browser
                .request(unsubscribe(multipart))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(isStopped(multipart)).isTrue();
    Bearer bare = portal.family();
    browser.send(browser.request(unsubscribe(bare)).POST(BodyPublishers.noBody()));
    assertThat(isStopped(bare)).isTrue();
  }

  @Test
  void pageStopsAndTakesBack() {
    Bearer bearer = portal.family();
    Answer stopped = browser.submit(unsubscribe(bearer), Map.of("action", "stop"));
    assertThat(stopped.status()).isEqualTo(200);
    assertThat(stopped.text()).contains("You won’t get any more messages", "Get messages again");
    Answer back =
        browser.post(
            unsubscribe(bearer), Map.of("action", "undo", "event", stopped.field("event")));
    assertThat(back.text()).contains("Messages come again");
    assertThat(isStopped(bearer)).isFalse();
  }

  @Test
  void aMessageAlreadyOnItsWayIsToldOf() {
    Bearer bearer = portal.family();
    for (int shard = 0; shard < portal.store.shards(); shard++) {
      portal.store.releaseDue(shard, portal.now());
    }
    List<Doorbell> bells = portal.store.toRing(portal.now(), 100);
    portal.store.claim(bells.stream().map(Doorbell::digest).toList(), portal.now());
    assertThat(browser.post(unsubscribe(bearer), ONE_CLICK).text())
        .contains("One last message may be on its way");
  }

  @Test
  void openingThePageStopsNothing() {
    Bearer bearer = portal.family();
    assertThat(browser.get(unsubscribe(bearer)).text()).contains("Stop all messages");
    assertThat(isStopped(bearer)).isFalse();
  }
}
