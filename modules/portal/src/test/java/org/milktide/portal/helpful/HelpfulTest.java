package org.milktide.portal.helpful;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.guidance.HelpfulCount;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Subject;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;

class HelpfulTest extends PortalCase {
  private static final Map<String, String> YES = Map.of("said", "yes");
  private static final Map<String, String> NOT_REALLY = Map.of("said", "not-really");

  /** A text for each test, so that none counts another's answers. */
  private static TextRevision text(String revision) {
    return new TextRevision(new ItemId("let-down.reflex"), revision);
  }

  private String page(Bearer bearer, TextRevision text) {
    return TestPortal.path(portal.links.helpful(bearer, text));
  }

  private List<HelpfulCount> counts(TextRevision text) {
    return portal.helpful.counts().stream().filter(count -> count.text().equals(text)).toList();
  }

  @Test
  void openingEitherLinkOfAMailSaysNothing() {
    TextRevision text = text("a1");
    Bearer bearer = portal.family();
    for (String said : List.of("", "?said=yes", "?said=not-really", "?said=rockets")) {
      assertThat(browser.get(page(bearer, text) + said).text())
          .contains("Was this helpful?", "What makes milk flow", "Yes", "Not really");
      assertThat(browser.head(page(bearer, text) + said).status()).isEqualTo(200);
    }
    assertThat(counts(text)).isEmpty();
  }

  @Test
  void theAnswerOfTheLinkStandsOut() {
    String page = page(portal.family(), text("a2"));

    assertThat(browser.get(page + "?said=yes").body())
        .contains("class=\"big\" name=\"said\" value=\"yes\"")
        .contains("class=\"plain\" name=\"said\" value=\"not-really\"");
    assertThat(browser.get(page + "?said=not-really").body())
        .contains("class=\"plain\" name=\"said\" value=\"yes\"")
        .contains("class=\"big\" name=\"said\" value=\"not-really\"");
  }

  @Test
  void oneTapSaysItAndIsThankedFor() {
    TextRevision text = text("a3");
    String page = page(portal.family(), text);

    Answer answer = browser.post(page, YES);

    assertThat(answer.status()).isEqualTo(303);
    Answer thanks = browser.get(answer.location());
    assertThat(thanks.text()).contains("Thank you", "You said: yes.");
    assertThat(thanks.body()).doesNotContain("<h1>Was this helpful?");
    assertThat(counts(text)).containsExactly(new HelpfulCount(text, 1, 0));
  }

  @Test
  void anAnswerCanBeChangedAndIsCountedOnce() {
    TextRevision text = text("a4");
    String page = page(portal.family(), text);
    browser.post(page, YES);
    browser.post(page, YES);
    browser.post(page(portal.family(), text), YES);

    browser.post(page, NOT_REALLY);

    assertThat(counts(text)).containsExactly(new HelpfulCount(text, 1, 1));
    assertThat(browser.get(page + "?said=yes").text())
        .contains("You said: not really.", "It was helpful after all");
  }

  @Test
  void theLinkOfOneTextSaysNothingOfAnother() {
    TextRevision text = text("a5");
    Bearer bearer = portal.family();
    String page = page(bearer, text);
    String token = page.split("/", -1)[2];

    for (String other :
        List.of(
            page.replace("/a5", "/b5"),
            page.replace("reflex", "triggers"),
            page.replace("/a5", "/UPPER"),
            page.replace("let-down.reflex", "nothing"),
            page.replace(token, journey(bearer).substring("/journey/".length())),
            "/journey/" + token)) {
      assertThat(browser.get(other).status()).as(other).isEqualTo(404);
      assertThat(browser.post(other, YES).status()).as(other).isIn(400, 404);
    }
    assertThat(counts(text)).isEmpty();
    assertThat(counts(text("b5"))).isEmpty();
  }

  @Test
  void anAnswerThatIsNoneIsNotCounted() {
    TextRevision text = text("a6");
    String page = page(portal.family(), text);

    assertThat(browser.post(page, Map.of("said", "rockets")).status()).isEqualTo(404);
    assertThat(browser.post(page, Map.of()).status()).isEqualTo(404);
    assertThat(counts(text)).isEmpty();
  }

  @Test
  void afterALossNobodyIsAskedAndNothingIsCounted() {
    TextRevision text = text("a7");
    Bearer bearer = portal.family();
    String page = page(bearer, text);
    portal.tell(bearer, portal.events().lost());

    for (Answer answer : List.of(browser.get(page + "?said=yes"), browser.post(page, YES))) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text())
          .contains("We’ve stopped all messages")
          .doesNotContain("helpful", "What makes milk flow");
    }
    assertThat(counts(text)).isEmpty();
  }

  @Test
  void whileAParentHasToChooseNobodyIsAsked() {
    TextRevision text = text("a8");
    Bearer bearer = portal.family(request -> request.babies(2));
    portal.tell(bearer, portal.events().lost("a"));
    String page = page(bearer, text);

    assertThat(browser.get(page + "?said=yes").location()).isEqualTo(journey(bearer));
    assertThat(browser.post(page, YES).location()).isEqualTo(journey(bearer));
    assertThat(counts(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unsubscribed", "paused"})
  void whoStoppedMessagesMayStillSaySo(String stop) {
    TextRevision text = text("a9" + stop);
    Bearer bearer = portal.family();
    portal.tell(
        bearer,
        stop.equals("paused")
            ? portal.events().paused(portal.now().plusSeconds(86_400))
            : portal.events().unsubscribed());

    assertThat(browser.post(page(bearer, text), NOT_REALLY).status()).isEqualTo(303);
    assertThat(counts(text)).containsExactly(new HelpfulCount(text, 0, 1));
  }

  @Test
  void anErasedFamilyIsNotAsked() {
    TextRevision text = text("a10");
    Bearer bearer = portal.family();
    portal.store.data().erase(new Subject.Existing(bearer.journey()), portal.now());

    assertThat(browser.get(page(bearer, text)).text()).doesNotContain("Was this helpful?");
    browser.post(page(bearer, text), YES);
    assertThat(counts(text)).isEmpty();
  }

  @Test
  void anItemThatIsNoMoreIsAskedOfWithoutItsTitle() {
    TextRevision gone = new TextRevision(new ItemId("let-down.gone"), "a11");
    String page = page(portal.family(), gone);

    assertThat(browser.get(page).text())
        .contains("Was this helpful?")
        .doesNotContain("Read it again");
    assertThat(browser.post(page, YES).status()).isEqualTo(303);
    assertThat(counts(gone)).containsExactly(new HelpfulCount(gone, 1, 0));
  }

  @Test
  void theReadersLanguageIsSpoken() {
    Bearer bearer = portal.family(request -> request.locale("es-MX"));

    assertThat(browser.get(page(bearer, text("a12"))).text())
        .contains("¿Te ha servido?", "Sí", "No mucho");
  }
}
