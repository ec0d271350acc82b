package org.milktide.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.content.Guidance;
import org.milktide.content.Source;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class GuideTest extends PortalCase {
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyItemIsListedAndOpensWithItsSourcesAndWhomToCall(String language) {
    String list = browser.get("/guide?lang=" + language).body();
    for (Guidance item : portal.pack.all()) {
      assertThat(list).contains("href=\"/guide/" + item.id() + "?lang=" + language + "\"");
      Answer page = browser.get("/guide/" + item.id() + "?lang=" + language);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains("lang=\"" + language + "\" dir=\"ltr\">\n<h1>")
          .contains(item.sources().stream().map(Source::url).map(Object::toString).toList());
      assertThat(page.text())
          .doesNotContain("{", "}")
          .contains(language.equals("en") ? "Worried?" : "¿Te preocupa algo?")
          .contains(item.words().in(Locale.of(language)).title().replaceAll("\\{.*", "").strip());
    }
  }

  @Test
  void sourcesSayHowWellWeKnowThem() {
    assertThat(browser.get("/guide/colostrum.first-day").text())
        .contains("We read the source itself.", "We read a page that quotes it.")
        .doesNotContain("undated");
  }

  @Test
  void anItemLeadsToOthersOfItsTopicForTheSamePeople() {
    Answer page = browser.get("/guide/guides.twins?lang=en");
    String related = page.body().substring(page.body().indexOf("More on this"));
    assertThat(related)
        .contains("/guide/guides.triplets?lang=en")
        .doesNotContain("/guide/partner.", "/guide/guides.twins");
    Answer partner = browser.get("/guide/partner.giving-a-bottle");
    assertThat(partner.body().substring(partner.body().indexOf("More on this")))
        .doesNotContainPattern("/guide/(?!partner\\.)[a-z-]+\\.");
  }

  @Test
  void whatIsForPartnersStandsByItselfAtTheEnd() {
    String page = browser.get("/guide").text();
    int partners = page.lastIndexOf("For partners");
    assertThat(partners).isGreaterThan(page.indexOf("More to know"));
    assertThat(page.substring(0, partners)).doesNotContain("Step by step");
  }

  @Test
  void unknownItemsOpenNothing() {
    assertThat(browser.get("/guide/colostrum.no-such").status()).isEqualTo(404);
    assertThat(browser.get("/guide/..%2f..%2fetc").status()).isIn(400, 404);
    assertThat(browser.get("/guide/Not-An-Id").status()).isEqualTo(404);
  }

  @Test
  void everyAgeThatIsOfferedHasSomethingToRead() {
    String guide = browser.get("/guide").body();
    int offered = 0;
    for (Age age : Age.values()) {
      boolean isOffered = guide.contains("href=\"/guide?age=" + age.key() + "\"");
      Answer page = browser.get("/guide?age=" + age.key());
      assertThat(page.body()).contains("class=\"part\"");
      assertThat(page.body().contains("href=\"/guide/")).as("%s", age).isEqualTo(isOffered);
      offered += isOffered ? 1 : 0;
    }
    assertThat(offered).isGreaterThanOrEqualTo(9);
    assertThat(browser.get("/guide?age=day-1").body())
        .contains("age=day-1\" aria-current=\"true\"");
  }

  @Test
  void anAgeShowsWhatIsRightInItAndNothingElse() {
    assertThat(browser.get("/guide?age=days-2-4").body())
        .contains("/guide/colostrum.frequent-feeds", "/guide/milk-coming-in.it-is-in")
        .doesNotContain("/guide/colostrum.first-day", "/guide/composition.gut")
        .doesNotContain("/guide/pregnancy.");
    assertThat(browser.get("/guide?age=pregnancy-36-on").body())
        .contains("/guide/pregnancy.last-note")
        .doesNotContain("/guide/pregnancy.how-milk-is-made", "/guide/colostrum.first-day");
  }

  @Test
  void everyItemThatHasAnAgeIsFoundByIt() {
    Shelf shelf = new Shelf(portal.pack);
    for (Guidance item : shelf.items()) {
      shelf
          .span(item.id())
          .ifPresent(
              span -> assertThat(Age.values()).as("%s", item.id()).anyMatch(a -> a.meets(span)));
    }
  }

  @Test
  void aTopicShowsItsItems() {
    Answer page = browser.get("/guide?topic=multiples&lang=es");
    assertThat(page.body())
        .contains("/guide/guides.twins?lang=es", "/guide/guides.triplets?lang=es")
        .doesNotContain("/guide/colostrum.first-day");
    assertThat(browser.get("/guide?topic=multiples&age=pregnancy-28-35").text())
        .contains("Weeks 28 to 35 of pregnancy · Two babies or more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"age=", "age=tuesday", "topic=", "topic=rockets", "age=%00&topic=%3Cb%3E"})
  void whatIsNoPartOfTheGuideIsNotHeard(String query) {
    Answer page = browser.get("/guide?" + query);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("class=\"part\"").contains("/guide/colostrum.first-day");
  }
}
