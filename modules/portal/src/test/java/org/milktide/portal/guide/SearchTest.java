package org.milktide.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class SearchTest extends PortalCase {
  private static final Pattern HIT = Pattern.compile("<li>\\s*<a href=\"/guide/([a-z0-9.-]+)");

  private Answer search(String language, String query) {
    return browser.get(
        "/guide?lang=" + language + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private static List<String> hits(Answer page) {
    int at = page.body().indexOf("class=\"hits\"");
    return at < 0
        ? List.of()
        : HIT.matcher(page.body().substring(at)).results().map(found -> found.group(1)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "en, feeding two, guides.twins",
    "en, FEEDING   Two!, guides.twins",
    "en, twins, guides.twins",
    "en, whitening teeth, guides.teeth-whitening",
    "en, mastitis, maintenance.hot-sore-breast",
    "es, gemelos, guides.twins",
    "es, blanquear DIENTE, guides.teeth-whitening",
    "es, ORDEÑO MASTITIS, maintenance.hot-sore-breast",
    "es, reflejo de eyeccion, let-down.reflex"
  })
  void wordsAreFoundWhateverTheirAccentsCapitalsAndEndings(
      String language, String query, String item) {
    assertThat(hits(search(language, query))).contains(item);
  }

  @Test
  void whatIsInTheTitleComesFirst() {
    assertThat(hits(search("en", "superfoods"))).startsWith("guides.superfoods");
    assertThat(hits(search("en", "colostrum")).size()).isGreaterThan(3);
  }

  @Test
  void severalWordsHaveToBeThereAllIfAnyItemHasThem() {
    Answer both = search("en", "cold cloth");
    assertThat(hits(both)).isNotEmpty();
    assertThat(hits(both).size()).isLessThan(hits(search("en", "cold")).size());
    Answer some = search("en", "cold xylophone");
    assertThat(some.text()).contains("With some of “cold xylophone”");
    assertThat(hits(some)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, nappies", "en-GB, nappies", "en-GB, diapers", "es, partera", "es-MX, matrona"})
  void whatOneCountryCallsOtherwiseIsFoundEverywhere(String language, String query) {
    assertThat(hits(search(language, query))).isNotEmpty();
  }

  @Test
  void resultsShowTheWordsAround() {
    assertThat(search("en", "whitening").body()).containsIgnoringCase("<mark>whitening</mark>");
    assertThat(search("en-GB", "nappies").body()).containsIgnoringCase("<mark>nappies</mark>");
  }

  @Test
  void wordsOfAnotherLanguageLeadToIt() {
    Answer page = search("en", "pecho caliente");
    assertThat(hits(page)).isEmpty();
    assertThat(page.text()).contains("Nothing found for “pecho caliente”", "Español: ");
    assertThat(page.body()).contains("href=\"?lang=es&amp;q=pecho+caliente\"");
    assertThat(search("es-MX", "sore breast").body())
        .contains("href=\"?lang=en-MX&amp;q=sore+breast\"");
    assertThat(search("en", "twins").text()).doesNotContain("Español: ");
  }

  @Test
  void whatIsTypedIsTextAndNeverCode() {
    Answer page = search("en", "\"><script>alert(1)</script>");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "...", "¿?", "\u0301"})
  void nothingTypedIsTheWholeGuide(String query) {
    Answer page = search("en", query);
    assertThat(page.body()).contains("/guide/colostrum.first-day").doesNotContain("found-title");
  }

  @Test
  void aWholeBookIsCutShort() {
    Answer page = search("en", "breast ".repeat(500));
    assertThat(page.status()).isEqualTo(200);
    assertThat(hits(page)).hasSizeLessThanOrEqualTo(25).isNotEmpty();
  }
}
