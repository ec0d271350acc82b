package org.milktide.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class LanguageTest extends PortalCase {
  private Answer get(String path, String acceptLanguage) {
    return browser.send(browser.request(path).header("Accept-Language", acceptLanguage).GET());
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "es-MX", "ca, es;q=0.9, en;q=0.5", "ES-419"})
  void browserThatAsksForSpanishGetsIt(String header) {
    Answer page = get("/help", header);
    assertThat(page.body()).contains("<html lang=\"es\" dir=\"ltr\">", "href=\"/guide\"");
    assertThat(page.text()).contains("A quién llamar");
    assertThat(page.header("Vary").orElseThrow()).containsIgnoringCase("Accept-Language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "*", "en;q=1, es;q=0.5", "q=;;=,x", "es;q=2"})
  void everybodyElseGetsEnglish(String header) {
    assertThat(get("/help", header).body()).contains("<html lang=\"en\" dir=\"ltr\">");
  }

  @Test
  void chosenLanguageOutranksTheBrowsersAndGoesOnInLinks() {
    Answer page = get("/guide?lang=es", "en");
    assertThat(page.body())
        .contains("<html lang=\"es\"", "href=\"/help?lang=es\"", "href=\"/link?lang=es\"");
    Answer landing = get("/?lang=es", "en");
    assertThat(landing.body()).contains("action=\"/subscribe?lang=es\"");
    Answer refused = browser.post("/subscribe?lang=es", Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Escribe una dirección de correo");
  }

  @Test
  void everyPublicPageLeadsToItselfInTheOtherLanguage() {
    assertThat(get("/help?country=GB", "en").body())
        .contains("<a href=\"?lang=es&amp;country=GB\" lang=\"es\"")
        .contains(">Español</a>");
    assertThat(get("/guide?lang=es-MX&q=%22%3E%3Cb%3E", "en").body())
        .contains("<a href=\"?lang=en-MX&amp;q=%22%3E%3Cb%3E\" lang=\"en\"")
        .contains(">English</a>");
    assertThat(get("/journey/abc?lang=es", "en").text())
        .contains("Este enlace no abre nada", "English");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "english", "--", "%00", "es%0D%0AX", "zzzzzzzzzzzzzz"})
  void languageThatIsNoneIsNotHeard(String tag) {
    assertThat(get("/help?lang=" + tag, "en").body()).contains("<html lang=\"en\"");
  }

  @Test
  void familysPagesAreInTheLanguageOfItsMessages() {
    Bearer bearer = portal.family(request -> request.locale("es-MX"));
    Answer page = get(journey(bearer), "en");
    assertThat(page.body()).contains("<html lang=\"es\"", "lang=es-MX").doesNotContain("English");
    assertThat(page.text()).contains("39 semanas y 1 día de embarazo", "Lo que viene");
    assertThat(get(preferences(bearer), "en").text()).contains("Horas de silencio");
    assertThat(get(loss(bearer), "en").text()).contains("Pararlo todo");
    assertThat(get(unsubscribe(bearer), "en").text()).contains("Parar todos los mensajes");
  }

  /** The words for it lie with the tests. */
  @Test
  void languageWrittenFromRightToLeftTurnsThePageRound() {
    Answer page = get("/?lang=ar", "en");
    assertThat(page.body()).contains("<html lang=\"ar\" dir=\"rtl\">");
  }
}
