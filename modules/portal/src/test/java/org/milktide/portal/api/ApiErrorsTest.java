package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiErrorsTest extends PortalCase {
  private static final String SUBSCRIPTIONS = "/api/v1/subscriptions";

  private static JsonNode problem(Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
    JsonNode problem = new JsonMapper().readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("type").asString()).startsWith("urn:milktide:problem:");
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    return problem;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Basic abc", "Bearer", "Bearer wrong", "token-of-the-tests-0123456789"})
  void withoutTheTokenNothingOpens(String authorization) {
    for (String path : new String[] {"/api/v1/journeys/x", "/api/v1/no-such-thing"}) {
      Answer answer =
          browser.send(
              authorization.isEmpty()
                  ? browser.request(path).GET()
                  : browser.request(path).header("Authorization", authorization).GET());
      JsonNode problem = problem(answer, 401);
      assertThat(problem.has("field")).isFalse();
      assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email | {}",
        "email | {\"email\": 5}",
        "email | {\"email\": \"nobody\"}",
        "dueDate | {\"email\": \"a@example.org\"}",
        "dueDate | {\"email\": \"a@example.org\", \"dueDate\": \"tomorrow\"}",
        "birth.at | {\"email\": \"a@example.org\", \"birth\": {\"at\": \"2027-02-01T00:00:00Z\"}}",
        "timeZone | {\"email\": \"a@example.org\", \"dueDate\": \"2027-01-10\", \"timeZone\": \"+01:00\"}",
        "ref | {\"ref\": 5}",
        "ref | {\"ref\": \"\"}"
      })
  void badFieldOfASubscriptionIsNamed(String field, String body) {
    Answer answer = browser.api("POST", SUBSCRIPTIONS, body);
    assertThat(problem(answer, 400).get("field").asString()).isEqualTo(field);
    assertThat(answer.body()).doesNotContain("a@example.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type | {}",
        "type | {\"type\": \"org.milktide.nothing.v1\"}",
        "specversion | {\"specversion\": \"0.3\", \"type\": \"org.milktide.resumed.v1\"}",
        "subject | {\"subject\": \"other\", \"type\": \"org.milktide.resumed.v1\"}",
        "time | {\"time\": \"2027-03-01T00:00:00Z\", \"type\": \"org.milktide.resumed.v1\"}",
        "data.at | {\"type\": \"org.milktide.baby.born.v1\", \"data\": {}}",
        "data.mode | {\"type\": \"org.milktide.baby.born.v1\", \"data\": {\"at\": \"2027-01-01T00:00:00Z\", \"mode\": \"magic\"}}",
        "data | {\"type\": \"org.milktide.baby.born.v1\", \"data\": 7}"
      })
  void badFieldOfAnEventIsNamed(String field, String body) {
    Answer answer = browser.api("POST", "/api/v1/journeys/ref-1/events", body);
    assertThat(problem(answer, 400).get("field").asString()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "[]",
        "5",
        "null",
        "{\"a\": 1} x",
        "{\"a\": 1, \"a\": 2}",
        "{\"a\": "
      })
  void whatIsNoJsonObjectIsRefused(String body) {
    problem(browser.api("POST", SUBSCRIPTIONS, body), 400);
  }

  @Test
  void deepNestingIsRefused() {
    String body = "{\"a\":".repeat(100) + "1" + "}".repeat(100);
    problem(browser.api("POST", SUBSCRIPTIONS, body), 400);
  }

  @Test
  void whatWasSentIsNotQuoted() {
    Answer answer = browser.api("POST", SUBSCRIPTIONS, "{\"email\": secret@example.org}");
    problem(answer, 400);
    assertThat(answer.body()).doesNotContain("secret").contains("line 1");
  }

  @Test
  void bodiesOverSixtyFourKibibytesAreRefused() {
    String body = "{\"a\": \"" + "x".repeat(64 * 1024) + "\"}";
    problem(browser.api("POST", SUBSCRIPTIONS, body), 413);
    Answer chunked =
        browser.send(
            browser
                .request(SUBSCRIPTIONS)
                .header("Authorization", "Bearer " + TestPortal.API_TOKEN)
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
    problem(chunked, 413);
  }

  @Test
  void otherContentTypesAreRefused() {
    Answer answer =
        browser.send(
            browser
                .request(SUBSCRIPTIONS)
                .header("Authorization", "Bearer " + TestPortal.API_TOKEN)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));
    problem(answer, 415);
  }

  @Test
  void unknownJourneysAndResourcesAreNotFound() {
    problem(browser.api("GET", "/api/v1/journeys/nobody", ""), 404);
    problem(browser.api("GET", "/api/v1/journeys/00000000-0000-4000-8000-000000000000", ""), 404);
    problem(
        browser.api(
            "POST",
            "/api/v1/journeys/00000000-0000-4000-8000-000000000000/events",
            "{\"type\": \"org.milktide.resumed.v1\"}"),
        404);
    problem(browser.api("GET", "/api/v1/elsewhere", ""), 404);
    Answer get = browser.api("GET", SUBSCRIPTIONS, "");
    problem(get, 405);
    assertThat(get.header("Allow")).contains("POST");
  }

  @Test
  void ourOwnMistakeTellsNothingOfTheInside() {
    try (TestPortal broken = TestPortal.broken()) {
      Answer answer = broken.browser.api("GET", "/api/v1/journeys/ref-1", "");
      problem(answer, 500);
      assertThat(answer.body()).doesNotContain("secret detail", "Exception");
    }
  }
}
