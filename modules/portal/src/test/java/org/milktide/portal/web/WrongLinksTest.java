package org.milktide.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.TestPortal;

/** How many links a network may guess. */
class WrongLinksTest {
  @Test
  void whoGuessesTooManyLinksIsAskedToWaitAndGoodLinksStillOpen() {
    try (TestPortal portal = TestPortal.limited(3, Map.of())) {
      Bearer bearer = portal.family();
      assertThat(portal.browser.get("/journey/abc").status()).isEqualTo(404);
      assertThat(portal.browser.get("/data/abc").status()).isEqualTo(404);
      assertThat(portal.browser.post("/loss/abc", Map.of("action", "report")).status())
          .isEqualTo(404);

      Answer refused = portal.browser.get("/journey/abd");

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).contains("3600");
      String journey = TestPortal.path(portal.links.journey(bearer));
      assertThat(portal.browser.get(journey).status()).isEqualTo(200);
      assertThat(portal.browser.get("/nothing").status()).isEqualTo(404);
      portal.clock.forward(Duration.ofHours(1));
      assertThat(portal.browser.get("/journey/abd").status()).isEqualTo(404);
    }
  }

  @Test
  void whatHasNoTokenIsNotCounted() {
    try (TestPortal portal = TestPortal.limited(1, Map.of())) {
      for (int i = 0; i < 3; i++) {
        assertThat(portal.browser.get("/guide/no.such-item").status()).isEqualTo(404);
        assertThat(portal.browser.get("/assets/no.css").status()).isEqualTo(404);
      }
      assertThat(portal.browser.get("/journey/abc").status()).isEqualTo(404);
    }
  }
}
