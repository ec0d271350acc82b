package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request that is sent again under its key is answered again, and does nothing more. */
class RepetitionsTest extends PortalCase {
  private static final String SUBSCRIPTIONS = "/api/v1/subscriptions";

  private static JsonNode json(Answer answer) {
    return new JsonMapper().readTree(answer.body());
  }

  private static String key() {
    return "key-" + UUID.randomUUID();
  }

  private Answer post(String path, String key, String body) {
    return browser.api(TestPortal.API_TOKEN, "POST", path, body, "Idempotency-Key", key);
  }

  private String subscription() {
    return """
        {"email": "%s", "dueDate": "2027-01-10", "timeZone": "Europe/Berlin",
         "consent": {"text": "v1"}}"""
        .formatted(portal.address());
  }

  private int mails() {
    return portal.store.toRing(portal.now().plus(Duration.ofDays(1)), 1000).size();
  }

  @Test
  void aSubscriptionWithoutAReferenceIsTheSameJourneyAgain() {
    String key = key();
    String body = subscription();
    Answer first = post(SUBSCRIPTIONS, key, body);
    int mails = mails();
    portal.clock.forward(Duration.ofMinutes(5));

    Answer again = post(SUBSCRIPTIONS, key, body);

    assertThat(again.status()).isEqualTo(first.status()).isEqualTo(202);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(mails()).isEqualTo(mails);
    assertThat(post(SUBSCRIPTIONS, key(), body).body()).isNotEqualTo(first.body());
  }

  @Test
  void theOrderOfFieldsAndWhiteSpaceDoNotMatter() {
    String key = key();
    String address = portal.address();
    String one =
        """
        {"email": "%s", "dueDate": "2027-01-10", "timeZone": "UTC", "consent": {"text": "v1"}}"""
            .formatted(address);
    String other =
        """
        {"timeZone":"UTC",  "consent":{"text":"v1"},"dueDate":"2027-01-10",  "email":"%s"}"""
            .formatted(address);
    assertThat(post(SUBSCRIPTIONS, key, other).body())
        .isEqualTo(post(SUBSCRIPTIONS, key, one).body());
  }

  /** Entries are kept by their time, too: it has to be the first request's. */
  @Test
  void anEntryIsLoggedOnce() {
    Bearer family = portal.family();
    String path = "/api/v1/journeys/" + family.journey() + "/events";
    String key = key();
    String feed =
        """
        {"type": "org.milktide.feed.recorded.v1",
         "data": {"startedAt": "2027-01-04T09:00:00Z", "kind": "other"}}""";
    for (int i = 0; i < 3; i++) {
      Answer answer = post(path, key, feed);
      assertThat(answer.status()).isEqualTo(202);
      assertThat(answer.body()).isEqualTo("{\"advice\":[]}");
      portal.clock.forward(Duration.ofMinutes(1));
    }
    assertThat(portal.situation(family).feeds().feeds()).hasSize(1);
    List<Instant> times =
        portal.store.data().holdings(family.journey()).orElseThrow().events().stream()
            .filter(event -> event.type().equals("org.milktide.feed.recorded.v1"))
            .map(event -> event.stamp().time())
            .toList();
    assertThat(times).hasSize(1);
    post(path, key(), feed);
    assertThat(portal.situation(family).feeds().feeds()).hasSize(2);
  }

  @Test
  void anotherRequestWithTheKeyIsRefusedAndDoesNothing() {
    Bearer family = portal.family();
    Bearer second = portal.family();
    String key = key();
    String paused = "{\"type\": \"org.milktide.paused.v1\"}";
    String events = "/api/v1/journeys/%s/events";
    post(events.formatted(family.journey()), key, "{\"type\": \"org.milktide.resumed.v1\"}");

    for (Answer answer :
        List.of(
            post(events.formatted(family.journey()), key, paused),
            post(
                events.formatted(second.journey()), key, "{\"type\": \"org.milktide.resumed.v1\"}"),
            post(SUBSCRIPTIONS, key, subscription()))) {
      assertThat(answer.status()).isEqualTo(422);
      assertThat(json(answer).get("type").asString())
          .isEqualTo("urn:milktide:problem:idempotency-key-reused");
    }
    assertThat(portal.situation(family).state().standing(portal.now()).getClass().getSimpleName())
        .isEqualTo("Active");
  }

  @Test
  void anothersKeyIsAnotherKey() {
    String key = key();
    post(SUBSCRIPTIONS, key, subscription());
    String token = portal.token("urn:example:clinic");
    Answer answer =
        browser.api(token, "POST", SUBSCRIPTIONS, subscription(), "Idempotency-Key", key);
    assertThat(answer.status()).isEqualTo(202);
  }

  @Test
  void whoSentSomethingWrongMayMendItUnderTheSameKey() {
    String key = key();
    assertThat(post(SUBSCRIPTIONS, key, "{}").status()).isEqualTo(400);
    assertThat(post(SUBSCRIPTIONS, key, subscription()).status()).isEqualTo(202);
  }

  @Test
  void afterADayAKeyIsFreeAndNeverNamesAnOldJourneyForANewFamily() {
    String key = key();
    Answer first = post(SUBSCRIPTIONS, key, subscription());
    portal.clock.forward(Duration.ofDays(1));
    Answer next = post(SUBSCRIPTIONS, key, subscription());
    assertThat(next.status()).isEqualTo(202);
    assertThat(next.body()).isNotEqualTo(first.body());
  }

  @Test
  void manyAtOnceAreOneJourney() throws Exception {
    String key = key();
    String body = subscription();
    Callable<String> send = () -> post(SUBSCRIPTIONS, key, body).body();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<String>> answers = threads.invokeAll(Collections.nCopies(16, send));
      String first = answers.getFirst().get();
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo(first);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words"})
  void aKeyThatIsNoneIsNamed(String key) {
    Answer answer = post(SUBSCRIPTIONS, key, subscription());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(json(answer).get("field").asString()).isEqualTo("Idempotency-Key");
  }

  @Test
  void aKeyIsOneTextOfAtMostTwoHundredCharacters() {
    assertThat(post(SUBSCRIPTIONS, "k".repeat(200), subscription()).status()).isEqualTo(202);
    assertThat(post(SUBSCRIPTIONS, "k".repeat(201), subscription()).status()).isEqualTo(400);
    Answer two =
        browser.api(
            TestPortal.API_TOKEN,
            "POST",
            SUBSCRIPTIONS,
            subscription(),
            "Idempotency-Key",
            "one",
            "Idempotency-Key",
            "two");
    assertThat(two.status()).isEqualTo(400);
  }
}
