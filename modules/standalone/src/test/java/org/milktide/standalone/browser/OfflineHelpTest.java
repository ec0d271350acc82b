package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.path.TestingInstallation;
import org.milktide.testing.browser.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;

/** Whom to call has to be there when the connection is not. */
class OfflineHelpTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");

  @Test
  void whomToCallOpensWithoutAConnectionInEveryLanguageThatWasRead(
      @TempDir Path data, @TempDir Path profile) {
    try (Browser browser = Browser.start(profile, Chromium.Script.ON)) {
      String address;
      try (TestingInstallation milktide = TestingInstallation.start(data, START)) {
        address = milktide.address();
        browser.becomePhone();
        browser.open(address + "/help?lang=en&country=GB");
        browser.sees("This page is kept on this device.");
        browser.open(address + "/guide?lang=es");
        browser.arrivesAt("La guía");
        browser.open(address + "/help?lang=es");
        browser.sees("Esta página queda guardada");
        browser.consoleIsClean();
      }
      browser.open(address + "/help?lang=en&country=GB");
      browser.arrivesAt("Who to call");
      browser.sees("Call 999 if");
      assertThat(browser.one(By.className("signs")).getCssValue("border-radius")).isEqualTo("18px");
      browser.open(address + "/help?lang=es-MX");
      browser.arrivesAt("A quién llamar");
      browser.open(address + "/help");
      browser.sees("112");
      assertThatThrownBy(() -> browser.open(address + "/guide"))
          .isInstanceOf(WebDriverException.class);
    }
  }

  @Test
  void withoutAScriptThePageIsTheSameAndPromisesNothing(@TempDir Path data, @TempDir Path profile) {
    try (TestingInstallation milktide = TestingInstallation.start(data, START);
        Browser browser = Browser.start(profile, Chromium.Script.OFF)) {
      browser.open(milktide.address() + "/help?country=GB");
      browser.sees("Call 999 if");
      assertThat(browser.text()).doesNotContain("kept on this device");
      browser.consoleIsClean();
    }
  }
}
