package org.milktide.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.testing.Request;
import org.milktide.portal.testing.PortalCase;

class LinksChangeNothingTest extends PortalCase {
  private static final List<String> PAGES =
      List.of(
          "/confirm/",
          "/journey/",
          "/preferences/",
          "/unsubscribe/",
          "/loss/",
          "/check/",
          "/data/");

  /** Every link of a person by the page that it opens. */
  private Map<String, String> links(Bearer bearer) {
    Map<String, String> links = new LinkedHashMap<>();
    Stream.of(
            confirm(bearer),
            journey(bearer),
            preferences(bearer),
            unsubscribe(bearer),
            check(bearer),
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
  void aLinkSurvivesWhatMailProgramsDoToIt() {
    Bearer bearer = portal.family();
    String percent =
        journey(bearer)
            .substring("/journey/".length())
            .chars()
            .mapToObj(c -> "%%%02X".formatted(c))
            .collect(Collectors.joining());
    assertThat(browser.get("/journey/" + percent).status()).isEqualTo(200);
    for (String stuck : List.of(".", ",", ")", "=", "%3E", "%20", "...", "%C2%A0")) {
      for (String path : List.of(journey(bearer), unsubscribe(bearer), data(bearer))) {
        assertThat(browser.get(path + stuck).status()).as(path + stuck).isEqualTo(200);
      }
    }
  }

  /**
   * A person's new address is theirs as the old one was; what is about data asks for a new mail.
   */
  @Test
  void linksInOldMailsOpenAfterAPartnerChangedTheAddress() {
    Bearer bearer = portal.family();
    List<String> kept =
        List.of(journey(bearer), preferences(bearer), unsubscribe(bearer), loss(bearer));
    String data = data(bearer);
    String confirm = confirm(bearer);
    portal.clock.forward(Duration.ofMinutes(1));
    String next = portal.address();
    portal.tell(bearer, portal.events().requested(Request.due(next, LocalDate.of(2027, 1, 10))));
    portal.tell(bearer, portal.events().confirmed(next));

    for (String path : kept) {
      assertThat(browser.get(path).status()).isEqualTo(200);
    }
    for (String path : List.of(data, confirm, confirm + "/not-me")) {
      assertThat(browser.get(path).status()).isEqualTo(404);
    }
  }

  @Test
  void everyWrongLinkIsAnsweredAlike() {
    Bearer bearer = portal.family();
    Bearer gone =
        new Bearer(JourneyId.parse("00000000-0000-4000-8000-000000000000"), RecipientId.PARENT);
    String foreign = unsubscribe(bearer).replace("/unsubscribe/", "/journey/");
    String page = browser.get("/journey/abc").body();

    for (String path : List.of(foreign, journey(gone), journey(bearer) + "A")) {
      assertThat(browser.get(path).status()).isEqualTo(404);
      assertThat(browser.get(path).body()).isEqualTo(page);
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
