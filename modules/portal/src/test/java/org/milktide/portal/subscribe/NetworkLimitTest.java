package org.milktide.portal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.TestPortal;

/** How many forms one network may send. */
class NetworkLimitTest {
  private static final String FORWARDED = "X-Forwarded-For";

  private static Answer subscribe(TestPortal portal) {
    return portal.browser.post("/subscribe", form(portal.address()));
  }

  private static Map<String, String> form(String email) {
    return Map.of(
        "when", "due",
        "dueDate", "2027-03-01",
        "email", email,
        "babies", "1",
        "timeZone", "Europe/Berlin",
        "consent", "yes");
  }

  private static int linkFrom(TestPortal portal, String client) {
    return portal
        .browser
        .post("/link", Map.of("email", portal.address()), FORWARDED, client)
        .status();
  }

  @Test
  void whoAsksTooOftenIsToldKindlyWhenToTryAgain() {
    try (TestPortal portal = TestPortal.limited(3, Map.of())) {
      assertThat(subscribe(portal).status()).isEqualTo(200);
      portal.clock.forward(Duration.ofMinutes(10));
      assertThat(subscribe(portal).status()).isEqualTo(200);
      assertThat(portal.browser.post("/link", Map.of("email", portal.address())).status())
          .isEqualTo(200);

      Answer refused = subscribe(portal);

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).contains("3000");
      assertThat(refused.text()).contains("Please try again in 50 minutes");
      assertThat(portal.browser.post("/link", Map.of("email", portal.address())).status())
          .isEqualTo(429);
      assertThat(portal.browser.get("/").status()).isEqualTo(200);

      portal.clock.forward(Duration.ofMinutes(50));
      assertThat(subscribe(portal).status()).isEqualTo(200);
      assertThat(subscribe(portal).status()).isEqualTo(429);
    }
  }

  @Test
  void whatMakesNoMailIsNotCounted() {
    try (TestPortal portal = TestPortal.limited(1, Map.of())) {
      for (int i = 0; i < 3; i++) {
        assertThat(portal.browser.post("/subscribe", Map.of()).status()).isEqualTo(422);
        assertThat(portal.browser.post("/link", Map.of("email", "nobody")).status()).isEqualTo(422);
      }
      assertThat(subscribe(portal).status()).isEqualTo(200);
    }
  }

  /** Nobody gets a fresh allowance by writing another name on the letter. */
  @Test
  void whereNoProxyIsConfiguredWhatARequestSaysOfItsSenderIsNotBelieved() {
    try (TestPortal portal = TestPortal.limited(1, Map.of())) {
      assertThat(linkFrom(portal, "203.0.113.1")).isEqualTo(200);
      assertThat(linkFrom(portal, "203.0.113.2")).isEqualTo(429);
    }
  }

  @Test
  void behindAConfiguredProxyEveryClientIsCountedOnItsOwn() {
    Map<String, Object> behindProxy = Map.of("server.forward-headers-strategy", "native");
    try (TestPortal portal = TestPortal.limited(1, behindProxy)) {
      assertThat(linkFrom(portal, "203.0.113.1")).isEqualTo(200);
      assertThat(linkFrom(portal, "203.0.113.1")).isEqualTo(429);
      assertThat(linkFrom(portal, "203.0.113.2")).isEqualTo(200);
      assertThat(linkFrom(portal, "203.0.113.9, 203.0.113.2")).isEqualTo(429);
    }
  }
}
