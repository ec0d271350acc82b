package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.path.TestingInstallation;
import org.milktide.testing.browser.Chromium;
import org.openqa.selenium.By;

/** The app opens the family's page where the phone may keep it, and asks for it elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstalledAppTest {
  private static final String START = "Your page on this phone";

  private static final String IPHONE =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
          + " (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

  private TestingInstallation milktide;
  private Connection connection;
  private Browser browser;
  private Phone phone;

  @BeforeAll
  void start(@TempDir Path data) {
    milktide = TestingInstallation.start(data, Clock.systemUTC().instant());
  }

  @AfterAll
  void stop() {
    milktide.close();
  }

  @BeforeEach
  void openPage(@TempDir Path profile) throws IOException {
    connection = Connection.to(milktide.address());
    browser = Browser.start(profile, Chromium.Script.ON);
    phone = Phone.ofNewFamily(browser, connection, milktide);
  }

  @AfterEach
  void hangUp() {
    browser.close();
    connection.close();
  }

  @Test
  void chromiumFindsNothingMissingToInstallIt() {
    for (String page : List.of("/", phone.page())) {
      phone.open(page);
      Map<String, Object> manifest = browser.devTools("Page.getAppManifest", Map.of());
      assertThat(manifest.get("errors")).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
      assertThat(String.valueOf(manifest.get("data")))
          .contains("\"start_url\":\"/app", "\"display\":\"standalone\"")
          .doesNotContain(phone.page());
      assertThat(browser.devTools("Page.getInstallabilityErrors", Map.of()).toString())
          .isEqualTo("{installabilityErrors=[]}");
    }
    browser.consoleIsClean();
  }

  @Test
  void anAppWithAStorageOfItsOwnStartsAtTheFamilysPage() {
    // Its requests would have the worker's name, which this does not change.
    browser.ask("await (await navigator.serviceWorker.ready).unregister();");
    browser.devTools("Network.setUserAgentOverride", Map.of("userAgent", IPHONE));
    phone.open();
    assertThat(String.valueOf(browser.devTools("Page.getAppManifest", Map.of()).get("data")))
        .contains("\"start_url\":\"" + phone.page() + "\"", "\"id\":\"/app\"");
    phone.open("/");
    assertThat(String.valueOf(browser.devTools("Page.getAppManifest", Map.of()).get("data")))
        .contains("\"start_url\":\"/app");
  }

  @Test
  void theAppOpensThePageThatThisPhoneKeepsUntilItIsForgotten() {
    phone.open("/app");
    browser.arrivesAt(START);
    phone.open();
    browser.press("Keep on this phone");
    browser.sees("Kept on this phone.");
    phone.open("/app");
    browser.sees("Forget on this phone");
    assertThat(browser.address()).endsWith(phone.page());
    phone.open("/app/log");
    browser.arrivesAt("Feed log");
    connection.cut();
    phone.open("/app");
    browser.arrivesAt("Log a feed");
    phone.tap("Left");
    browser.sees("1 is kept");
    connection.cutForms();
    phone.open();
    browser.press("Forget on this phone");
    browser.sees("Forgotten on this phone.");
    assertThat(phone.waiting()).isEmpty();
    assertThat(String.valueOf(browser.ask("return Object.values(localStorage).join();")))
        .doesNotContain("journey");
    phone.open("/app");
    browser.arrivesAt(START);
  }

  @Test
  void theLinkOfAMailTellsTheAppItsPage() {
    phone.open("/app");
    browser.one(By.name("link")).sendKeys(milktide.address() + "/preferences/abc");
    assertThat(browser.text()).doesNotContain("This is not the link to your page.");
    browser.press("Open my page");
    browser.sees("This is not the link to your page.");
    browser.one(By.name("link")).clear();
    browser.one(By.name("link")).sendKeys(milktide.address() + phone.page());
    browser.press("Open my page");
    browser.sees("Forget on this phone");
  }

  @Test
  void aPageThatIsGoneIsForgottenAndItsLinkCanBeMailed() {
    browser.ask("localStorage.setItem('milktide.journey', '/journey/gone');");
    phone.open("/app");
    browser.arrivesAt("This link doesn’t open anything");
    browser.press("Mail me a new link");
    browser.arrivesAt("Mail me my link");
    phone.open("/app");
    browser.arrivesAt(START);
  }

  @Test
  void afterALossThePhoneKeepsNothingOfTheJourney() {
    browser.press("Keep on this phone");
    phone.openWithoutConnection();
    phone.tap("Left");
    browser.sees("1 is kept");
    milktide.lose(phone.page());
    connection.cutForms();
    phone.open();
    browser.arrivesAt("Thank you for telling us. We’ve stopped all messages.");
    assertThat(browser.all(By.cssSelector("[rel=manifest]"))).isEmpty();
    phone.open("/app");
    browser.arrivesAt(START);
    connection.cut();
    phone.open();
    browser.arrivesAt("Log a feed");
    assertThat(phone.waiting()).isEmpty();
  }

  @Test
  void withoutAScriptTheAppMailsTheLink(@TempDir Path profile) {
    try (Browser plain = Browser.start(profile, Chromium.Script.OFF)) {
      plain.open(milktide.address() + "/app");
      plain.arrivesAt(START);
      assertThat(plain.all(By.name("link"))).noneMatch(field -> field.isDisplayed());
      plain.one(By.name("email")).sendKeys("nobody@example.org");
      plain.press("Mail me my link");
      plain.sees("its link is on the way");
      plain.open(milktide.address() + "/app/log");
      plain.sees("This phone doesn’t know your page yet.");
      plain.open(milktide.address() + phone.page());
      assertThat(plain.text()).doesNotContain("on this phone");
    }
  }
}
