package org.milktide.portal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Subject;
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

  /** RFC 8058: mail programs read no pages, so whatever happened before, all is well. */
  @ParameterizedTest
  @ValueSource(strings = {"stopped", "lost", "ended", "paused", "unconfirmed", "erased"})
  void oneClickAnswersTheSameHoweverTheJourneyStands(String standing) {
    Bearer bearer = portal.unconfirmed(request -> request);
    if (!standing.equals("unconfirmed")) {
      portal.tell(bearer, portal.events().confirmed(portal.addressOf(bearer).value()));
    }
    String path = unsubscribe(bearer);
    switch (standing) {
      case "stopped" -> portal.tell(bearer, portal.events().unsubscribed());
      case "lost" -> portal.tell(bearer, portal.events().lost());
      case "ended" -> portal.tell(bearer, portal.events().ended());
      case "paused" -> portal.tell(bearer, portal.events().paused(null));
      case "erased" ->
          portal.store.data().erase(new Subject.Existing(bearer.journey()), portal.now());
      default -> assertThat(standing).isEqualTo("unconfirmed");
    }

    Answer answer = browser.post(path, ONE_CLICK);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(answer.header("Location")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/json",
        "application/octet-stream",
        "multipart/form-data",
        "multipart/form-data; boundary=other",
      })
  void aBodyThatNobodyCanReadStopsAllTheSame(String type) {
    Bearer bearer = portal.family();
    Answer answer =
        browser.send(
            browser
                .request(unsubscribe(bearer))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(isStopped(bearer)).isTrue();
  }

  @Test
  void oneClickWithAWrongTokenIsRefused() {
    Bearer bearer = portal.family();
    String wrong = journey(bearer).replace("/journey/", "/unsubscribe/");
    assertThat(browser.post(wrong, ONE_CLICK).status()).isEqualTo(404);
    assertThat(browser.post("/unsubscribe/abc", ONE_CLICK).status()).isEqualTo(404);
    assertThat(isStopped(bearer)).isFalse();
  }

  /** parcelvoy#442: a queued message left after the unsubscribe was acknowledged. */
  @Test
  void afterTheAnswerNothingQueuedLeaves() {
    Bearer bearer = portal.family();
    List<DigestRef> queued = queued(bearer);
    assertThat(queued).isNotEmpty();

    assertThat(browser.post(unsubscribe(bearer), ONE_CLICK).status()).isEqualTo(200);

    assertThat(portal.store.claim(queued, portal.now())).isEmpty();
    assertThat(queued(bearer)).isEmpty();
  }

  private List<DigestRef> queued(Bearer bearer) {
    for (int shard = 0; shard < portal.store.shards(); shard++) {
      portal.store.releaseDue(shard, portal.now());
    }
    return portal.store.toRing(portal.now(), 100).stream()
        .filter(bell -> bell.digest().journey().equals(bearer.journey()))
        .filter(bell -> bell.kind() == DigestKind.DIGEST)
        .map(Doorbell::digest)
        .toList();
  }

  @Test
  void theAnswerIsNotKeptBackForASecond() {
    Bearer bearer = portal.family();
    browser.post(unsubscribe(bearer), ONE_CLICK);
    assertThat(portal.longestWait()).isBetween(Duration.ofMillis(1), Duration.ofMillis(900));
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

  @Test
  void fewerAndAPauseAreOfferedBesideTheStop() {
    Bearer bearer = portal.family();
    assertThat(browser.get(unsubscribe(bearer)).text())
        .contains("Stop all messages", "Fewer, please", "Pause for two weeks");

    Answer fewer = browser.submit(unsubscribe(bearer), Map.of("action", "fewer"));
    assertThat(fewer.text()).contains("What can wait now comes together", "Take that back");
    assertThat(portal.situation(bearer).state().parent().wantsFewer()).isTrue();
    assertThat(isStopped(bearer)).isFalse();
    assertThat(browser.get(unsubscribe(bearer)).text()).doesNotContain("Fewer, please");

    Map<String, String> back = Map.of("action", "more", "event", fewer.field("event"));
    assertThat(browser.post(unsubscribe(bearer), back).text()).contains("All messages come again");
    assertThat(portal.situation(bearer).state().parent().wantsFewer()).isFalse();
  }

  @Test
  void aPauseOfTwoWeeksEndsAtALocalMidnightAndIsTakenBack() {
    Bearer bearer = portal.family();
    Answer paused = browser.submit(unsubscribe(bearer), Map.of("action", "pause"));
    assertThat(paused.text()).contains("paused until Monday 18 January 00:00", "Take that back");
    assertThat(portal.situation(bearer).state().standing(portal.now()))
        .hasToString("Paused[until=2027-01-17T23:00:00Z]");
    assertThat(isStopped(bearer)).isFalse();
    assertThat(browser.get(unsubscribe(bearer)).text()).doesNotContain("Pause for two weeks");

    Map<String, String> back = Map.of("action", "resume", "event", paused.field("event"));
    assertThat(browser.post(unsubscribe(bearer), back).text()).contains("Messages come again");
    assertThat(portal.situation(bearer).state().standing(portal.now()))
        .isInstanceOf(Standing.Active.class);
  }
}
