package org.milktide.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.OwnPack;
import org.milktide.portal.testing.PortalCase;

/** The guide with another pack than ours. */
class OwnPackTest extends PortalCase {
  private static final String LOSS =
      """
      ---
      title: Zebra comfort after a loss
      push: Some words.
      from: birth h0
      until: birth h24
      urgency: U0
      topics: [breast-comfort]
      sources: [abm-36]
      ---
      Zebra words of comfort.
      """;

  @BeforeEach
  void putInForce(@TempDir Path directory) {
    browser.get("/guide?q=zebra");
    portal.library.replace(
        OwnPack.in(directory)
            .with("items/loss/comfort.md", LOSS)
            .with(
                "items/loss/comfort.es.md",
                "---\ntitle: Consuelo\npush: Unas palabras.\n---\nPalabras.\n")
            .with(
                "items/service/zoo.md",
                LOSS.replace("Zebra comfort after a loss", "The zebra house")
                    .replace("Zebra words of comfort", "Come and see us"))
            .load());
  }

  @Test
  void lossIsNeitherListedNorFoundNorRelated() {
    assertThat(browser.get("/guide").body()).doesNotContain("loss.comfort");
    assertThat(browser.get("/guide?topic=breast-comfort").body()).doesNotContain("loss.comfort");
    assertThat(browser.get("/guide?age=day-1").body()).doesNotContain("loss.comfort");
    assertThat(browser.get("/guide?q=comfort").body()).doesNotContain("loss.comfort");
    assertThat(browser.get("/guide/maintenance.hot-sore-breast").body())
        .doesNotContain("loss.comfort");
  }

  @Test
  void lossOpensByItsOwnLinkAndStandsAlone() {
    Answer page = browser.get("/guide/loss.comfort");
    assertThat(page.text())
        .contains("Zebra words of comfort", "Sources")
        .doesNotContain("More on this", "Worried?", "All of the guide", "Guide");
    assertThat(page.body()).contains("class=\"gentle\"");
  }

  @Test
  void whatAnInstallationAddsIsFoundAtOnce() {
    assertThat(browser.get("/guide").text()).contains("About these messages", "The zebra house");
    assertThat(browser.get("/guide?q=zebra").text()).contains("The zebra house");
  }

  @Test
  void textThatIsNotThereInAPagesLanguageSaysWhichItIsIn() {
    Answer page = browser.get("/guide/service.zoo?lang=es");
    assertThat(page.body()).contains("<html lang=\"es\"", "<div lang=\"en\" dir=\"ltr\">");
    assertThat(page.text()).contains("Esta nota todavía no está en tu idioma");
    assertThat(browser.get("/guide/colostrum.first-day?lang=es").text())
        .doesNotContain("todavía no está en tu idioma");
  }
}
