package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;
import tools.jackson.databind.json.JsonMapper;

/** What a resource does not do is said, and what it does. */
class MethodsTest extends PortalCase {
  @ParameterizedTest
  @CsvSource({
    "PUT, /api/v1/subscriptions, POST",
    "GET, /api/v1/subscriptions, POST",
    "POST, /api/v1/journeys, 'GET, HEAD'",
    "PATCH, /api/v1/journeys/x, 'DELETE, GET, HEAD'",
    "DELETE, /api/v1/journeys/x/events, POST",
    "PUT, /api/v1/journeys/x/deliveries, 'GET, HEAD'"
  })
  void anotherMethodIsRefusedWithThoseThatAreTaken(String method, String path, String allowed) {
    Answer answer = browser.api(method, path, "{}");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains(allowed);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(new JsonMapper().readTree(answer.body()).get("type").asString())
        .isEqualTo("urn:milktide:problem:method-not-allowed");
  }

  @ParameterizedTest
  @CsvSource({"GET, /api", "PUT, /api/v1/elsewhere", "GET, /api/v1/journeys/x/y", "POST, /api/v2"})
  void whatIsNotThereIsNotFoundWhateverTheMethod(String method, String path) {
    assertThat(browser.api(method, path, "").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 200",
    "*/*, 200",
    "application/*, 200",
    "'text/html, application/json;q=0.1', 200",
    "text/html, 406",
    "application/xml, 406",
    "no type, 406"
  })
  void answersAreJsonAlone(String accept, int status) {
    Answer answer =
        browser.api(TestPortal.API_TOKEN, "GET", "/api/v1/journeys", "", "Accept", accept);
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void aHeadIsAnsweredLikeItsGetWithoutABody() {
    Answer answer = browser.api("HEAD", "/api/v1/journeys", "");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }
}
