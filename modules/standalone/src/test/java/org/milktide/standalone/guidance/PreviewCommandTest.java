package org.milktide.standalone.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;

class PreviewCommandTest {
  private static final String FIRST_DAY = "items/colostrum/first-day.md";

  private Desk desk;

  @BeforeEach
  void enter(@TempDir Path given) {
    desk = new Desk(given);
  }

  private String page(String... arguments) throws IOException {
    Desk.Run run = desk.run(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(desk.here().resolve("milktide-preview.html") + "\n");
    return Files.readString(desk.here().resolve("milktide-preview.html"));
  }

  /** All that the page says of one item. */
  private static String card(String page, String anchor) {
    int start = page.indexOf("<article class=\"item\" id=\"" + anchor + "\">");
    assertThat(start).as(anchor).isPositive();
    return page.substring(start, page.indexOf("</article>", start));
  }

  @Test
  void onePageNeedsNothingElse() throws IOException {
    assertThat(page("preview"))
        .startsWith("<!DOCTYPE html>")
        .contains("default-src 'none'; style-src 'unsafe-inline'", "Our pack")
        .doesNotContain("<script", "src=", "@import", "url(", "<link", "{baby}");
  }

  @Test
  void everyItemIsThereInEveryLanguage() throws IOException {
    String page = page("preview");

    for (Guidance item : GuidancePack.builtIn().all()) {
      assertThat(card(page, "en-" + item.id())).contains("<code class=\"id\">" + item.id());
      assertThat(card(page, "es-" + item.id())).contains("lang=\"es\"");
    }
  }

  @Test
  void anItemIsShownAsMailAndAsPushWithAllThatIsToBeKnown() throws IOException {
    String card = card(page("preview"), "en-colostrum.first-day");

    assertThat(card)
        .contains("<h3>The first 24 hours of feeding</h3>", "<li>Many newborns are sleepy")
        .contains("<p>Little and often: what many parents see in the first 24 hours.</p>")
        .contains("<dd>10 h to 24 h after the birth</dd>", "<dd>at-home, lactating, term</dd>")
        .contains("<dt>Unless</dt><dd>own-plan, placed</dd>", "<dd>U0, with the next digest</dd>")
        .contains("<dt>Rules</dt><dd>R12</dd>", "<dt>Topics</dt>", "href=\"https://", ">V1<")
        .contains("not reviewed");
  }

  @Test
  void aTextOfTheDirectoryStandsThereEscaped() throws IOException {
    desk.edited(FIRST_DAY, "title: The first 24 hours of feeding", "title: <b>Mine</b> & more");

    String page = page("preview", "pack");

    assertThat(card(page, "en-colostrum.first-day"))
        .contains("<h3>&lt;b&gt;Mine&lt;/b&gt; &amp; more</h3>");
    assertThat(page).contains("over our pack");
    // The edited item came without its Spanish.
    assertThat(card(page, "es-colostrum.first-day"))
        .contains("not translated, sent in English", "lang=\"en\"");
  }

  @Test
  void aReviewHoldsUntilTheTextIsEdited() throws IOException {
    desk.edited(FIRST_DAY, "Rest when you can.", "Rest if you can.");
    desk.run("review", "colostrum.first-day", "--by", "One", "--role", "midwife", "pack");

    assertThat(card(page("preview", "pack"), "en-colostrum.first-day"))
        .contains("<p class=\"tag good\">reviewed by One, midwife, 2027-03-01</p>");

    desk.edited(FIRST_DAY, "Rest when you can.", "Rest.");
    assertThat(card(page("preview", "pack"), "en-colostrum.first-day"))
        .contains("<p class=\"tag\">edited since it was reviewed by One, midwife, 2027-03-01</p>");
  }

  @Test
  void aCountryHasItsOwnWordsAndNumbers() throws IOException {
    String page = page("preview", "--locale", "en-GB");

    assertThat(card(page, "en-GB-colostrum.first-day"))
        .contains("nappies")
        .doesNotContain("iapers");
    assertThat(page).contains("999").doesNotContain("id=\"es\"", "id=\"en\"");
  }

  @Test
  void aFileCanBeNamed() {
    Desk.Run run = desk.run("preview", "--out", "page.html", "--locale=es", "--locale=es");

    assertThat(run.out()).isEqualTo(desk.here().resolve("page.html") + "\n");
    assertThat(desk.here().resolve("page.html"))
        .content()
        .containsOnlyOnce("<h2>Spanish</h2>")
        .doesNotContain("<h2>English</h2>");
  }
}
