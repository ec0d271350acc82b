package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.demo.DemoConfiguration;
import org.milktide.standalone.path.TestingInstallation;
import org.milktide.testing.browser.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The demo's page: the sample families' mails arrive, and each press of one's own is answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPageTest {
  private static final By FAMILIES = By.className("family");
  private static final By MAILS_OF_FAMILIES = By.cssSelector(".family button.entry");
  private static final By PLAN = By.cssSelector("#plan li");
  private static final By INBOX = By.cssSelector("#mails li");

  private static final String QUESTION = "Have you noticed your milk changing?";

  @TempDir private Path profile;
  private TestingInstallation milktide;
  private Browser browser;

  @BeforeAll
  void startDemo(@TempDir Path data) {
    milktide =
        TestingInstallation.start(
            data, DemoConfiguration.start(), List.of(DemoConfiguration.class));
  }

  @AfterAll
  void stopDemo() {
    milktide.close();
  }

  @BeforeEach
  void open() {
    browser = Browser.start(profile, Chromium.Script.ON);
    browser.open(milktide.address() + "/dev/demo");
    browser.arrivesAt("Milktide");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void mailsOfSampleFamiliesArriveAsTimeMovesAndOpenInAClick() {
    browser.waitFor("four families", () -> browser.all(FAMILIES).size() == 4);
    for (WebElement family : browser.all(FAMILIES)) {
      browser.waitFor(
          "a mail to " + family.getText(),
          () -> !family.findElements(By.cssSelector("button.entry")).isEmpty());
    }
    pause();
    int before = browser.all(MAILS_OF_FAMILIES).size();
    browser.press("Go");
    browser.waitFor("more mails", () -> browser.all(MAILS_OF_FAMILIES).size() > before);
    pause();

    WebElement mail = browser.one(MAILS_OF_FAMILIES);
    String title = mail.findElement(By.className("title")).getText();
    mail.click();
    assertThat(browser.one(By.id("mail-title")).getText()).startsWith(title);
    browser.goIntoFrame(By.id("mail-frame"));
    assertThat(browser.one(By.tagName("h1")).getText()).isEqualTo(title);
    browser.press("My page");
    browser.goToNewTab();
    browser.sees("Where you are");
    browser.consoleIsClean();
  }

  private void pause() {
    browser.press("Pause");
    browser.sees("Paused.");
  }

  @Test
  void eachPressOfOnesOwnChangesPlanAndInboxAndShowsItsRecord() {
    browser.waitFor("a suggested due date", () -> !"".equals(due().getDomProperty("value")));
    // Not by a click: the mails above still arrive and move the button.
    due().sendKeys(Keys.ENTER);
    browser.sees("Paused.");
    told("Subscribed", "milktide.subscription-events", "subscription.requested.v1");
    browser.waitFor("the welcome", () -> !browser.all(INBOX).isEmpty());
    assertThat(plan()).doesNotContain(QUESTION);

    tell("Baby is here");
    told("Baby is here", "milktide.baby-events", "baby.born.v1");
    browser.waitFor("the question ahead", () -> plan().contains(QUESTION));
    twoDaysOn();

    tell("Log five feeds");
    told("Five feeds in the last four hours", "milktide.feed-events", "feed.recorded.v1");
    browser.waitFor("the note on feeds", () -> plan().contains("Many feeds in a short time"));

    tell("Milk came in");
    told("Milk came in", "milktide.baby-events", "milk-in.noticed.v1");
    browser.waitFor("no question", () -> !plan().contains(QUESTION));
    assertThat(plan()).contains("Your milk is coming in");

    tell("We had a loss");
    told("We had a loss", "milktide.baby-events", "loss.reported.v1");
    staysSilent();
    browser.becomePhone();
    browser.fits();
    browser.consoleIsClean();
  }

  private WebElement due() {
    return browser.one(By.id("due"));
  }

  /** Mails about the first days come, and then there is enough of a day to log feeds in. */
  private void twoDaysOn() {
    int before = browser.all(INBOX).size();
    dayOn();
    dayOn();
    assertThat(browser.all(INBOX)).hasSizeGreaterThan(before);
  }

  private void dayOn() {
    WebElement date = browser.one(By.id("date"));
    String today = date.getText();
    tell("One day on");
    browser.waitFor("the next day", () -> !date.getText().equals(today));
  }

  /** Presses a button once it can be, and waits until the page has its answer. */
  private void tell(String words) {
    WebElement button = browser.one(By.xpath("//button[.='%s']".formatted(words)));
    browser.waitFor(words + " can be pressed", button::isEnabled);
    button.click();
    browser.waitFor(
        words + " is answered", () -> !"true".equals(button.getDomAttribute("aria-busy")));
  }

  private void staysSilent() {
    browser.sees("Nothing is planned any more, and nothing will be sent.");
    browser.waitFor("an empty plan", () -> browser.all(PLAN).isEmpty());
    int mails = browser.all(INBOX).size();
    dayOn();
    assertThat(browser.all(INBOX)).hasSize(mails);
  }

  private String plan() {
    return browser.one(By.id("own")).findElement(By.id("plan")).getText();
  }

  /** The record that did it stands on the page, as a line for a shell. */
  private void told(String words, String topic, String type) {
    By line = By.xpath("//ol[@id='told']/li[.//strong='%s']/pre".formatted(words));
    assertThat(browser.one(line).getText())
        .startsWith("printf ")
        .contains("kcat -P")
        .contains("-t " + topic)
        .contains("\"type\":\"org.milktide." + type + "\"");
  }
}
