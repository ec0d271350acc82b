package org.milktide.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** Whose pages may send our forms. */
class ForeignFormsTest extends PortalCase {
  private static final String SITE = "Sec-Fetch-Site";
  private static final String ORIGIN = "Origin";

  private int link(String header, String value) {
    return browser.post("/link", Map.of("email", portal.address()), header, value).status();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "anything", ""})
  void formOfAnotherSitesPageIsRefusedKindlyAndChangesNothing(String site) {
    Bearer bearer = portal.family();
    Situation before = portal.situation(bearer);
    for (String path : List.of(loss(bearer), journey(bearer), preferences(bearer), data(bearer))) {
      Answer answer = browser.post(path, Map.of("action", "report", "event", "e"), SITE, site);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.text()).contains("That came from another website", "Nothing was changed");
      assertThat(answer.header("Content-Security-Policy")).isPresent();
    }
    assertThat(portal.situation(bearer)).isEqualTo(before);
    assertThat(link(SITE, site)).isEqualTo(403);
    assertThat(browser.post("/subscribe", Map.of(), SITE, site).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void formOfOurOwnPageIsTaken(String site) {
    assertThat(link(SITE, site)).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "https://guide.example.org, 200",
    "https://guide.example.org.evil.example, 403",
    "https://evil.example, 403",
    "null, 403"
  })
  void oldBrowserIsKnownByTheOriginItNames(String origin, int status) {
    assertThat(link(ORIGIN, origin)).isEqualTo(status);
  }

  @Test
  void anotherNameOfThisServiceIsItsOwnOrigin() {
    assertThat(link(ORIGIN, "http://" + browser.base().getAuthority())).isEqualTo(200);
    assertThat(link(ORIGIN, "http://" + browser.base().getHost())).isEqualTo(403);
  }

  @Test
  void oneClickStopComesFromAnywhereAndSoDoReading() {
    Bearer bearer = portal.family();
    Map<String, String> oneClick = Map.of("List-Unsubscribe", "One-Click");
    assertThat(browser.post(unsubscribe(bearer), oneClick, SITE, "cross-site").status())
        .isEqualTo(200);
    assertThat(browser.send(browser.request("/help").header(SITE, "cross-site").GET()).status())
        .isEqualTo(200);
  }

  @Test
  void apiIsGuardedByItsTokenAlone() {
    assertThat(browser.post("/api/v1/subscriptions", Map.of(), SITE, "cross-site").status())
        .isEqualTo(401);
  }
}
