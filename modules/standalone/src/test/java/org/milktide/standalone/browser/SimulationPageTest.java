package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.simulate.SimulateCommand;
import org.milktide.testing.browser.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import picocli.CommandLine;

/** The page of a simulation, opened as a file by a browser that runs no scripts. */
class SimulationPageTest {
  private static final By DOT = By.className("dot");
  private static final By CARD = By.cssSelector(".card[id]");

  private Browser browser;
  private Path page;

  @BeforeEach
  void writePage(@TempDir Path folder) throws IOException {
    StringWriter html = new StringWriter();
    new CommandLine(new SimulateCommand())
        .setOut(new PrintWriter(html))
        .execute("--due=2027-01-10", "--born=2027-01-05T03:10", "--format=html");
    page = Files.writeString(folder.resolve("way.html"), html.toString());
    browser = Browser.start(folder.resolve("profile"), Chromium.Script.OFF);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private void open() {
    browser.open(page.toUri().toString());
    browser.arrivesAt("What this family gets, when and why");
  }

  @Test
  void itFitsAPhoneAndADesk() {
    open();
    browser.becomePhone();
    open();

    browser.consoleIsClean();
  }

  @Test
  void aDotLeadsToItsDigest() {
    open();
    assertThat(browser.all(DOT)).hasSameSizeAs(browser.all(CARD)).hasSizeGreaterThan(40);

    WebElement dot = browser.all(DOT).getLast();
    dot.click();

    String digest = browser.address().substring(browser.address().indexOf('#') + 1);
    assertThat(browser.one(By.id(digest)).getText()).isNotEmpty();
  }
}
