package org.milktide.portal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Subject;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataTest extends PortalCase {
  private static final String GONE = "Everything about this journey has been erased";

  private String request(Bearer bearer) {
    return preferences(bearer) + "/data";
  }

  private List<Doorbell> queued(Bearer bearer) {
    return portal.store.toRing(portal.now(), 1000).stream()
        .filter(bell -> bell.digest().journey().equals(bearer.journey()))
        .toList();
  }

  private long dataMails(Bearer bearer) {
    return queued(bearer).stream().filter(bell -> bell.kind() == DigestKind.DATA).count();
  }

  private boolean isErased(Bearer bearer) {
    return portal.store.data().isErased(new Subject.Existing(bearer.journey()));
  }

  private Answer press(String path, String action) {
    return browser.post(path, Map.of("action", action));
  }

  @Test
  void preferencesLeadToAPageThatMailsTheLinkByAButton() {
    Bearer bearer = portal.family();
    assertThat(browser.get(preferences(bearer)).body())
        .contains("href=\"" + request(bearer) + "\"");
    assertThat(browser.get(request(bearer)).text()).contains("we first mail you a fresh one");
    assertThat(dataMails(bearer)).isZero();

    Answer answer = browser.post(request(bearer), Map.of());

    assertThat(answer.status()).isEqualTo(303);
    assertThat(browser.get(answer.location()).text()).contains("The link is on its way");
    assertThat(dataMails(bearer)).isEqualTo(1);
    browser.post(request(bearer), Map.of());
    assertThat(dataMails(bearer)).isEqualTo(1);
  }

  @Test
  void openingThePageShowsAndErasesNothing() {
    Bearer bearer = portal.family();
    Situation before = portal.situation(bearer);
    for (String more : List.of("", "?action=erase", "?action=read")) {
      Answer page = browser.get(data(bearer) + more);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.text()).contains("Erase everything").doesNotContain("@example.org");
    }
    assertThat(browser.head(data(bearer)).status()).isEqualTo(200);
    assertThat(portal.situation(bearer)).isEqualTo(before);
  }

  @Test
  void allThatIsHeldIsReadInPlainWords() {
    Bearer bearer = portal.born(Duration.ofHours(30));
    portal.tell(bearer, portal.events().feed());
    String page = press(data(bearer), "read").text();
    assertThat(page)
        .contains(
            "Email you confirmed " + portal.addressOf(bearer).value(),
            "Europe/Berlin",
            "A birth",
            "A feed")
        .contains("Messages were asked for", "The address was confirmed")
        .contains("told by: urn:test", "Started: ", "Kind: left breast")
        .contains("Due date: January 10, 2027", "To this text: v1")
        .doesNotContain("org.milktide", "startedAt", "breast-left", "2027-01-");
  }

  @Test
  void whatIsHeldIsReadInTheFamilysLanguageAndTheirOwnWordsAsTheyAre() {
    Bearer bearer = portal.family(request -> request.locale("es"));
    browser.submit(TestPortal.path(portal.links.preferences(bearer)), Map.of("action", "fewer"));
    Fact.ProfileSet wish = new Fact.ProfileSet(null, WordSet.of(Set.of("x-1")), "no");
    portal.tell(bearer, portal.events().event(wish));
    assertThat(press(data(bearer), "read").text())
        .contains("Lo que deseas: no", "Deseos: x-1", "Menos, por favor: sí")
        .contains("Fecha prevista de parto: 10 de enero de 2027");
  }

  @Test
  void whatWasToldOnOurPagesIsSaidToComeFromThere() {
    Bearer bearer = portal.born(Duration.ofHours(30));
    browser.submit(TestPortal.path(portal.links.journey(bearer)), Map.of("action", "milk-in"));
    assertThat(press(data(bearer), "read").text())
        .contains("told by: you, on a page of ours")
        .doesNotContain("urn:milktide");
  }

  @Test
  void allThatIsHeldIsHandedOutAsAFile() {
    Bearer bearer = portal.born(Duration.ofHours(30));
    portal.tell(bearer, portal.events().feed());
    Answer file = press(data(bearer), "download");
    assertThat(file.header("Content-Type")).contains("application/json");
    assertThat(file.header("Content-Disposition").orElseThrow())
        .startsWith("attachment")
        .contains("my-data.json");
    JsonNode json = new JsonMapper().readTree(file.body());
    assertThat(json.at("/people/0/email").asString()).isEqualTo(portal.addressOf(bearer).value());
    assertThat(json.get("events").valueStream().map(event -> event.get("type").asString()))
        .containsExactly(
            "org.milktide.subscription.requested.v1",
            "org.milktide.subscription.confirmed.v1",
            "org.milktide.baby.born.v1",
            "org.milktide.feed.recorded.v1");
    assertThat(json.at("/events/0/data/consent/text").asString()).isEqualTo("v1");
    assertThat(json.get("mails")).hasSize(1);
    assertThat(json.get("recentFeeds")).hasSize(1);
  }

  @Test
  void eraseIsOneClearButtonAndTheLastPage() {
    Bearer bearer = portal.family();
    String link = data(bearer);
    Answer last = press(link, "erase");
    assertThat(last.status()).isEqualTo(200);
    assertThat(last.text()).contains(GONE, "You won’t hear from us again").doesNotContain("Guide");
    assertThat(isErased(bearer)).isTrue();
    assertThat(portal.store.find(bearer.journey())).isEmpty();
    assertThat(queued(bearer)).isEmpty();
    assertThat(press(link, "erase").text()).contains(GONE);
    assertThat(browser.get(link).text()).contains(GONE);
  }

  @Test
  void everyLinkOfAnErasedJourneySaysSoAndAWrongOneDoesNot() {
    Bearer bearer = portal.family();
    List<String> links =
        List.of(
            journey(bearer),
            preferences(bearer),
            request(bearer),
            unsubscribe(bearer),
            loss(bearer),
            data(bearer));
    String confirm = confirm(bearer);
    press(data(bearer), "erase");
    for (String link : links) {
      assertThat(browser.get(link).text()).contains(GONE);
    }
    Answer oneClick = browser.post(unsubscribe(bearer), Map.of("List-Unsubscribe", "One-Click"));
    assertThat(oneClick.status()).isEqualTo(200);
    assertThat(browser.get(confirm).status()).isEqualTo(404);
    String forged = journey(bearer).replaceFirst("..$", "AA");
    assertThat(browser.get(forged).status()).isEqualTo(404);
    assertThat(browser.get(forged).text()).doesNotContain(GONE);
  }

  @Test
  void theLinkOpensForADayToTheInstant() {
    Bearer bearer = portal.family();
    String link = data(bearer);
    portal.clock.forward(Duration.ofHours(24).minusMillis(1));
    assertThat(browser.get(link).status()).isEqualTo(200);
    portal.clock.forward(Duration.ofMillis(1));
    for (Answer late : List.of(browser.get(link), press(link, "erase"), press(link, "read"))) {
      assertThat(late.status()).isEqualTo(410);
      assertThat(late.text()).contains("This link has expired", "You can get a new one");
    }
    assertThat(isErased(bearer)).isFalse();
  }

  @Test
  void noOtherLinkOpensTheDataAndItsLinkNothingElse() {
    Bearer bearer = portal.family();
    String token = data(bearer).substring("/data/".length());
    for (String page : List.of("/journey/", "/preferences/", "/unsubscribe/", "/loss/")) {
      assertThat(browser.get(page + token).status()).isEqualTo(404);
    }
    for (String link : List.of(journey(bearer), preferences(bearer), confirm(bearer))) {
      String other = "/data" + link.substring(link.lastIndexOf('/'));
      assertThat(browser.get(other).status()).isEqualTo(404);
      assertThat(press(other, "erase").status()).isEqualTo(404);
    }
    String later = data(bearer).replaceFirst("[^.]*$", Long.toString(Long.MAX_VALUE / 9, 36));
    assertThat(browser.get(later).status()).isEqualTo(404);
    assertThat(isErased(bearer)).isFalse();
  }

  /** It was mailed to an address that is no longer the person's. */
  @Test
  void theLinkDiesWhenAnotherAddressIsConfirmed() {
    Bearer bearer = portal.family();
    String link = data(bearer);
    portal.clock.forward(Duration.ofMinutes(5));
    portal.tell(bearer, portal.events().confirmed("new@example.org"));
    assertThat(browser.get(link).status()).isEqualTo(404);
    assertThat(browser.get(data(bearer)).status()).isEqualTo(200);
  }

  @Test
  void afterALossTheWayIsThereTooAndAsQuiet() {
    Bearer bearer = portal.family();
    portal.tell(bearer, portal.events().lost());
    assertThat(browser.get(loss(bearer)).body()).contains("href=\"" + request(bearer) + "\"");
    for (String path : List.of(request(bearer), data(bearer))) {
      assertThat(browser.get(path).text()).doesNotContain("Guide", "baby");
    }
    browser.post(request(bearer), Map.of());
    assertThat(dataMails(bearer)).isEqualTo(1);
    assertThat(press(data(bearer), "erase").text()).contains(GONE);
  }

  @Test
  void aMessageAlreadyOnItsWayIsToldOf() {
    Bearer bearer = portal.family();
    List<DigestRef> mails = queued(bearer).stream().map(Doorbell::digest).toList();
    assertThat(portal.store.claim(mails, portal.now())).isNotEmpty();
    assertThat(press(data(bearer), "erase").text())
        .contains("One last message may have been on its way");
  }
}
