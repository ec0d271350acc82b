package org.milktide.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.portal.testing.PortalCase;

class LinksChangeNothingTest extends PortalCase {
  private static final List<String> PAGES =
      List.of("/confirm/", "/journey/", "/preferences/", "/unsubscribe/", "/loss/", "/data/");

  /** Every link of a person by the page that it opens. */
  private Map<String, String> links(Bearer bearer) {
    Map<String, String> links = new LinkedHashMap<>();
    Stream.of(
            confirm(bearer),
            journey(bearer),
            preferences(bearer),
            unsubscribe(bearer),
            loss(bearer))
        .forEach(path -> links.put(path.substring(0, path.lastIndexOf('/') + 1), path));
    return links;
  }

  @Test
  void aScannerThatOpensEveryLinkChangesNothing() {
    Bearer confirmed = portal.family();
    Bearer waiting = portal.unconfirmed(request -> request);
    List<String> mails = portal.store.unconcluded(portal.now());
    for (Bearer bearer : List.of(confirmed, waiting)) {
      Situation before = portal.situation(bearer);
      for (String path : links(bearer).values()) {
        assertThat(browser.get(path).status()).isEqualTo(200);
        assertThat(browser.head(path).status()).isEqualTo(200);
        assertThat(browser.get(path + "?action=undo&List-Unsubscribe=One-Click").status())
            .isEqualTo(200);
      }
      assertThat(portal.situation(bearer)).isEqualTo(before);
    }
    assertThat(portal.store.unconcluded(portal.now())).isEqualTo(mails);
  }

  @Test
  void tokenOfOnePurposeOpensNothingElse() {
    Bearer bearer = portal.family();
    Situation before = portal.situation(bearer);
    links(bearer)
        .forEach(
            (own, path) -> {
              String token = path.substring(own.length());
              for (String other : PAGES) {
                if (!other.equals(own)) {
                  assertThat(browser.get(other + token).status()).isEqualTo(404);
                  assertThat(browser.post(other + token, Map.of("action", "stop")).status())
                      .isIn(400, 404);
                }
              }
            });
    assertThat(portal.situation(bearer)).isEqualTo(before);
  }

  @Test
  void brokenAndForgedTokensOpenNothing() {
    Bearer bearer = portal.family();
    String path = journey(bearer);
    char last = path.charAt(path.length() - 8);
    String forged =
        path.substring(0, path.length() - 8)
            + (last == 'A' ? 'B' : 'A')
            + path.substring(path.length() - 7);
    List<String> wrong =
        List.of(
            forged,
            path.substring(0, path.length() - 3),
            path + "AA",
            "/journey/abc",
            "/journey/" + "A".repeat(500));
    for (String one : wrong) {
      assertThat(browser.get(one).status()).isEqualTo(404);
    }
  }

  @Test
  void linkOfAJourneyThatIsGoneOpensNothing() {
    Bearer gone =
        new Bearer(JourneyId.parse("00000000-0000-4000-8000-000000000000"), RecipientId.PARENT);
    assertThat(browser.get(journey(gone)).status()).isEqualTo(404);
    assertThat(browser.post(unsubscribe(gone), Map.of()).status()).isEqualTo(404);
  }
}
