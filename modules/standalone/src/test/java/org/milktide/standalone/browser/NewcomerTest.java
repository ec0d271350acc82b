package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.path.TestingInstallation;
import org.milktide.testing.browser.Chromium;
import org.openqa.selenium.By;

/** Somebody who has never seen Milktide, on a phone, from the first page to silence and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewcomerTest {
  private static final String QUESTION = "Have you noticed your milk changing?";

  private static final String STOPPED = "Thank you for telling us. We’ve stopped all messages.";

  /** Page, style, scripts and icon, as they come over the wire. */
  private static final long FIRST_PAGE = 60_000;

  private TestingInstallation milktide;

  @BeforeAll
  void start(@TempDir Path data) {
    milktide = TestingInstallation.start(data, Instant.parse("2027-01-04T10:00:00Z"));
  }

  @AfterAll
  void stop() {
    milktide.close();
  }

  @Test
  void aParentSubscribesTellsChoosesAndIsLeftInPeace(@TempDir Path profile) {
    try (Browser browser = Browser.start(profile, Chromium.Script.ON)) {
      browser.becomePhone();
      Parent parent = new Parent(browser, milktide, "anna@example.org");
      parent.subscribeByKeyboard(Chromium.ZONE, "Europe/Lisbon");
      parent.confirmFromTheMail();
      browser.becomePhone();
      tellsWhatHappens(browser, parent);
      chooses(browser);
      reportsALoss(browser);
      browser.consoleIsClean();
    }
  }

  @Test
  void subscribingAndConfirmingNeedNoScript(@TempDir Path profile) {
    try (Browser browser = Browser.start(profile, Chromium.Script.OFF)) {
      Parent parent = new Parent(browser, milktide, "clara@example.org");
      parent.subscribeByKeyboard("", "Europe/Lisbon");
      parent.confirmFromTheMail();
      browser.consoleIsClean();
    }
  }

  @Test
  void lookingThroughTheSignsNeedsNoScript(@TempDir Path profile) {
    try (Browser browser = Browser.start(profile, Chromium.Script.OFF)) {
      Parent parent = new Parent(browser, milktide, "dora@example.org");
      parent.subscribeByKeyboard("", "Europe/Lisbon");
      parent.confirmFromTheMail();
      browser.becomePhone();
      browser.arrivesAt("It could be any day");
      browser.press("Worried right now? Look through the signs to call about");
      browser.arrivesAt("Signs to look for");
      browser.fits();
      browser.one(By.name("sign-bleeding-in-pregnancy")).click();
      browser.press("Show me what to do");
      browser.arrivesAt("What to do now");
      browser.sees("Call your midwife or doctor now");
      browser.fits();
      browser.consoleIsClean();
    }
  }

  @Test
  void everyPageForEverybodyFitsAPhone(@TempDir Path profile) {
    try (Browser browser = Browser.start(profile, Chromium.Script.ON)) {
      browser.becomePhone();
      browser.open(milktide.address() + "/guide");
      browser.arrivesAt("The guide");
      List<String> items =
          browser.all(By.cssSelector("main .items a")).stream()
              .map(link -> String.valueOf(link.getDomProperty("href")))
              .toList();
      assertThat(items).isNotEmpty();
      List<String> others =
          Stream.of("/help", "/link", "/dev/inbox").map(milktide.address()::concat).toList();
      for (String page : Stream.of(items, others).flatMap(List::stream).toList()) {
        browser.open(page);
        browser.one(By.tagName("h1"));
        browser.fits();
      }
      browser.consoleIsClean();
    }
  }

  @Test
  void theFirstPageIsSmallAndAsksNobodyElse(@TempDir Path profile) {
    try (Browser browser = Browser.start(profile, Chromium.Script.ON)) {
      browser.open(milktide.address() + "/");
      browser.arrivesAt("Breastfeeding guidance, at the right moment");
      Map<String, Long> loaded = browser.loaded();

      assertThat(loaded.keySet()).allMatch(one -> one.startsWith(milktide.address() + "/"));
      assertThat(loaded).hasSizeGreaterThan(3);
      long all = loaded.values().stream().mapToLong(Long::longValue).sum();
      assertThat(all).as("bytes over the wire: %s", loaded).isBetween(1_000L, FIRST_PAGE);
    }
  }

  private void tellsWhatHappens(Browser browser, Parent parent) {
    browser.arrivesAt("It could be any day");
    String before = parent.coming();
    milktide.moveTo(milktide.now().plus(Duration.ofHours(3)));
    parent.tellsOfTheBirth("1145AM");
    assertThat(parent.coming()).isNotEqualTo(before).contains(QUESTION);
    milktide.moveTo(milktide.now().plus(Duration.ofHours(30)));
    parent.tellsThatMilkCameIn();
    assertThat(parent.coming()).doesNotContain(QUESTION).contains("Your milk is coming in");
  }

  private static void chooses(Browser browser) {
    browser.press("When messages come");
    browser.arrivesAt("When messages come");
    browser.one(By.xpath("//label[contains(., 'Once a week')]")).click();
    browser.one(By.name("day")).sendKeys("Saturday");
    browser.one(By.name("at")).sendKeys("1130AM");
    browser.one(By.name("quietStart")).sendKeys("0715PM");
    browser.one(By.name("quietEnd")).sendKeys("0945AM");
    browser.one(By.name("timeZone")).sendKeys("Europe/Berlin");
    browser.press("Save");
    browser.sees("Saved.");
    assertThat(value(browser, "quietStart")).isEqualTo("19:15");
    assertThat(value(browser, "timeZone")).isEqualTo("Europe/Berlin");
    browser.press("Pause messages");
    browser.sees("Paused. Nothing is sent.");
    browser.sees("Messages are paused until you take them up again.");
    browser.press("Get messages again");
    browser.sees("Messages come again.");
    browser.press("Back to your page");
    browser.sees("Saturday 11:30");
  }

  private static String value(Browser browser, String field) {
    return String.valueOf(browser.one(By.name(field)).getDomProperty("value"));
  }

  private void reportsALoss(Browser browser) {
    String journey = browser.address();
    browser.press("Our plans have changed, or we lost our baby");
    browser.arrivesAt("Our plans have changed");
    assertThat(browser.all(By.tagName("button"))).hasSize(1);
    assertThat(browser.all(By.tagName("input"))).allMatch(input -> !input.isDisplayed());
    browser.press("Stop everything");
    browser.arrivesAt(STOPPED);
    browser.open(journey);
    browser.arrivesAt(STOPPED);
    assertThat(browser.text()).doesNotContain("What comes next", "Tell us", "Guide");
    int mails = milktide.mails("anna@example.org").size();
    milktide.moveTo(milktide.now().plus(Duration.ofDays(7)));
    assertThat(milktide.mails("anna@example.org")).hasSize(mails);
    browser.press("Take it back");
    browser.sees("Taken back. Messages can come again.");
    browser.press("Back to your page");
    browser.sees("What comes next");
  }
}
