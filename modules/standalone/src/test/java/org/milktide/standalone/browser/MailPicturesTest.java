package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.standalone.simulate.DrawnMails;
import org.milktide.testing.browser.Chromium;
import org.openqa.selenium.By;

/**
 * Ten mails picked at random in each language, on a narrow phone. They fit, and their pictures lie
 * in {@code target/mail-pictures} to be read. Another draw: {@code -Dmilktide.pictures.seed=7}.
 */
class MailPicturesTest {
  private static final int MAILS = 10;
  private static final long SEED = Long.getLong("milktide.pictures.seed", 4);
  private static final Path PICTURES = Path.of("target", "mail-pictures");

  @TempDir private Path profile;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    Files.createDirectories(PICTURES);
    browser = Browser.start(profile, Chromium.Script.OFF);
    browser.becomePhone();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB,Europe/London",
    "en-US,America/Chicago",
    "es-ES,Europe/Madrid",
    "es-MX,America/Mexico_City"
  })
  void everyDrawnMailFitsAPhone(String locale, String zone) throws Exception {
    DrawnMails mails = new DrawnMails(SEED, locale, zone);
    for (int mail = 1; mail <= MAILS; mail++) {
      Path page = PICTURES.resolve("%s-%02d.html".formatted(locale, mail));
      Files.writeString(page, mails.next());
      browser.open(page.toUri().toString());

      browser.fits();
      assertThat(browser.all(By.tagName("h1"))).as(page.toString()).isNotEmpty();
      assertThat(browser.text()).doesNotContain("{", "}", "**", "[");
      browser.picture(Path.of(page.toString().replace(".html", ".png")));
    }
  }
}
