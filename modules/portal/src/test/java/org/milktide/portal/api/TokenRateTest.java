package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.TestPortal;

/** How much a token may ask, and how many wrong ones a network may try. */
class TokenRateTest {
  private static final String JOURNEYS = "/api/v1/journeys";

  private static Answer list(TestPortal portal, String token) {
    return portal.browser.api(token, "GET", JOURNEYS, "");
  }

  @Test
  void everyAnswerSaysHowManyRequestsAreLeft() {
    try (TestPortal portal = TestPortal.limitedTokens(2)) {
      portal.clock.forward(Duration.ofSeconds(18));
      Answer first = list(portal, TestPortal.API_TOKEN);
      assertThat(first.header("RateLimit-Policy")).contains("\"token\";q=2;w=60");
      assertThat(first.header("RateLimit")).contains("\"token\";r=1;t=42");
      Answer missing = portal.browser.api("GET", JOURNEYS + "/nobody", "");
      assertThat(missing.status()).isEqualTo(404);
      assertThat(missing.header("RateLimit")).contains("\"token\";r=0;t=42");

      Answer refused = list(portal, TestPortal.API_TOKEN);
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).contains("42");
      assertThat(refused.header("RateLimit")).contains("\"token\";r=0;t=42");
      assertThat(refused.header("Content-Type")).contains("application/problem+json");

      portal.clock.forward(Duration.ofSeconds(42));
      assertThat(list(portal, TestPortal.API_TOKEN).status()).isEqualTo(200);
    }
  }

  @Test
  void eachTokenIsCountedOnItsOwn() {
    try (TestPortal portal = TestPortal.limitedTokens(1)) {
      String one = portal.token("urn:example:clinic");
      String two = portal.token("urn:example:clinic");
      assertThat(list(portal, one).status()).isEqualTo(200);
      assertThat(list(portal, two).status()).isEqualTo(200);
      assertThat(list(portal, TestPortal.API_TOKEN).status()).isEqualTo(200);
      assertThat(list(portal, one).status()).isEqualTo(429);
    }
  }

  @Test
  void whoTriesTokensIsStoppedAndWhoHasOneIsNot() {
    try (TestPortal portal = TestPortal.start()) {
      for (int i = 0; i < 60; i++) {
        assertThat(list(portal, "guess-" + i).status()).isEqualTo(401);
      }
      Answer stopped = list(portal, "guess-60");
      assertThat(stopped.status()).isEqualTo(429);
      assertThat(stopped.header("Retry-After")).contains("3600");
      assertThat(portal.browser.get(JOURNEYS).status()).isEqualTo(401);
      assertThat(list(portal, TestPortal.API_TOKEN).status()).isEqualTo(200);
      portal.clock.forward(Duration.ofHours(1));
      assertThat(list(portal, "guess-61").status()).isEqualTo(401);
    }
  }
}
