package org.milktide.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.content.GuidancePack;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.OwnPack;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;

class HelpTest extends PortalCase {
  private static final String LOCALES = "locales.yaml";

  @Test
  void namesEmergencyNumbersAndNoOthers() {
    for (String country : portal.pack.countries()) {
      Answer page = browser.get("/help?country=" + country);
      assertThat(page.body().replaceAll("tel:(112|911|999|000)\"", "")).doesNotContain("tel:");
    }
    assertThat(browser.get("/help").body())
        .contains("href=\"tel:112\"", "href=\"tel:911\"", "href=\"tel:999\"", "href=\"tel:000\"");
    assertThat(browser.get("/help").text()).contains("your local emergency number");
  }

  @Test
  void beginsWithTheSignsAndSaysWhatEachLineIsFor() {
    String page = browser.get("/help?country=GB&lang=en").text();
    List<String> inOrder =
        List.of(
            "Call 999 if",
            "Call any time you are worried",
            "In an emergency",
            "When it is not an emergency",
            "your midwife, health visitor or GP",
            "any question about feeding",
            "your local breastfeeding helpline",
            "afraid or hopeless",
            "a local crisis line",
            "For parents whose baby died",
            "Emergency numbers by country");
    assertThat(page).containsSubsequence(inOrder);
  }

  @Test
  void countryThatWasChosenGoesOnInTheLinks() {
    Answer page = browser.get("/help?country=GB");
    assertThat(page.body()).contains("href=\"/guide?lang=en-GB\"", "<option value=\"GB\" selected");
    assertThat(browser.get("/guide/colostrum.first-day?lang=en-GB").body())
        .contains("href=\"tel:999\"", "nappies");
    assertThat(browser.get("/help?lang=es-MX").text()).contains("Marca 911", "partera");
    assertThat(browser.get("/help?lang=es-MX&country=").text()).contains("tu número local");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XX", "gb", "United Kingdom", "%00", "JP"})
  void countryThatWeDoNotKnowIsNotHeard(String country) {
    Answer page = browser.get("/help?country=" + country.replace(" ", "%20"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Whom to call for what").doesNotContain("Call 999 if");
  }

  @Test
  void countryIsNotGuessedFromTheBrowser() {
    Answer page = browser.send(browser.request("/help").header("Accept-Language", "en-GB").GET());
    assertThat(page.text()).doesNotContain("Call 999 if");
  }

  @Test
  void helplineIsGivenWithItsNumberForAsLongAsItWasVerifiedLately(@TempDir Path directory) {
    GuidancePack pack =
        OwnPack.in(directory)
            .replace(
                LOCALES,
                "number: 0300 100 0212,\n         lastVerified: none}",
                "number: 0300 100 0212,\n         hours: {en: all day, es: todo el día},"
                    + " lastVerified: 2027-01-02}")
            .load();
    try (TestPortal own = TestPortal.start()) {
      own.library.replace(pack);
      Answer page = own.browser.get("/help?country=GB&lang=en");
      assertThat(page.body()).contains("href=\"tel:03001000212\"");
      assertThat(page.text())
          .contains("0300 100 0212", "National Breastfeeding Helpline", "all day")
          .doesNotContain("your local breastfeeding helpline", "0300 330 0700");
      assertThat(own.browser.get("/help?country=GB&lang=es").text()).contains("todo el día");
      own.clock.forward(Duration.ofDays(180));
      assertThat(own.browser.get("/help?country=GB&lang=en").text())
          .contains("your local breastfeeding helpline")
          .doesNotContain("0300 100 0212");
    }
  }
}
