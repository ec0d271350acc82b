package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.standalone.path.TestingInstallation;
import org.milktide.testing.browser.Chromium;
import org.openqa.selenium.By;

/**
 * A newcomer does everything there is to do, on a phone, by keyboard alone, with scripts and
 * without. Pictures of all steps lie in {@code target/newcomer-pictures}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeLifeTest {
  private static final Path PICTURES = Path.of("target", "newcomer-pictures");
  private static final String STOPPED = "Thank you for telling us. We’ve stopped all messages.";
  private static final String BACK = "Back to your page";
  private static final int STEPS = 25;

  private TestingInstallation milktide;

  @BeforeAll
  void start(@TempDir Path data) {
    milktide = TestingInstallation.start(data, Instant.parse("2027-01-04T10:00:00Z"));
  }

  @AfterAll
  void stop() {
    milktide.close();
  }

  @ParameterizedTest
  @EnumSource(Chromium.Script.class)
  void aNewcomerDoesEverythingByKeyboardAlone(Chromium.Script script, @TempDir Path folder)
      throws IOException {
    String word = script.name().toLowerCase(Locale.ROOT);
    Path pictures = PICTURES.resolve("scripts-" + word);
    String email = "newcomer-" + word + "@example.org";
    try (Browser browser = Browser.start(folder.resolve("profile"), script)) {
      browser.becomePhone();
      browser.keepDownloads(Files.createDirectory(folder.resolve("downloads")));
      Steps steps = new Steps(browser, milktide, pictures);
      String guessed = script == Chromium.Script.ON ? Chromium.ZONE : "";
      new Parent(browser, milktide, email).subscribeByKeyboard(guessed, "Europe/Lisbon");
      steps.sees("Look in your inbox");
      steps.openMailed("confirm", email);
      steps.sees("Shall we write to you?");
      steps.enter("Yes, write to me");
      steps.sees("From now on we write to you.");
      choosesQuietHours(steps);
      tellsOfTheBirth(steps, browser);
      logsFeeds(steps);
      tellsThatMilkCameIn(steps);
      readsAndAsksForTheLink(steps, email);
      pausesAndResumes(steps);
      seesAllData(steps, browser, email, folder.resolve("downloads"));
      losesAndTakesItBack(steps);
      stopsAndStartsAgain(steps, email);
      erases(steps, email);
      new Parent(browser, milktide, "not-" + email).subscribeByKeyboard(guessed, "Europe/Lisbon");
      isNobodyOfOurs(steps, "not-" + email);
      browser.consoleIsClean();
    }
    try (Stream<Path> taken = Files.list(pictures)) {
      assertThat(taken).hasSizeGreaterThan(STEPS);
    }
  }

  private static void choosesQuietHours(Steps steps) {
    steps.enter("When messages come");
    steps.sees("Quiet hours");
    steps.fill("quietStart", "0715PM");
    steps.fill("quietEnd", "0945AM");
    steps.enter("Save");
    steps.sees("Saved.");
    steps.enter(BACK);
    steps.sees("What comes next");
  }

  private void tellsOfTheBirth(Steps steps, Browser browser) {
    String before = coming(browser);
    milktide.moveTo(milktide.now().plus(Duration.ofHours(3)));
    steps.enter("My baby is here");
    steps.fill("bornTime", "1105AM");
    steps.fill("weeks", "39");
    steps.enter("Tell us");
    steps.sees("Thank you for telling us. What comes next has changed.");
    assertThat(coming(browser)).isNotEqualTo(before).contains("milk");
  }

  private static String coming(Browser browser) {
    return browser.one(By.cssSelector("[aria-labelledby=coming-title]")).getText();
  }

  private static void logsFeeds(Steps steps) {
    for (String side : List.of("Left", "Right")) {
      steps.enter(side);
      steps.sees("Noted.");
    }
  }

  private static void tellsThatMilkCameIn(Steps steps) {
    steps.enter("My milk came in");
    steps.sees("Thank you. What comes next has changed.");
  }

  private static void readsAndAsksForTheLink(Steps steps, String email) {
    steps.enter("Guide");
    steps.fill("q", "cluster");
    steps.enter("Search");
    steps.sees("Many feeds in a short time");
    steps.enter("Who to call");
    steps.sees("112");
    steps.enter("Mail me my link");
    steps.fill("email", email);
    steps.enter("Mail me my link");
    steps.sees("its link is on the way");
    steps.openMailed("journey", email);
    steps.sees("What comes next");
  }

  private static void isNobodyOfOurs(Steps steps, String email) {
    steps.openMailed("confirm", email);
    steps.enter("tell us never to write to this address again");
    steps.sees("Was it not you?");
    steps.enter("This was not me: never mail this address again");
    steps.sees("again, whoever asks.");
  }

  private static void pausesAndResumes(Steps steps) {
    steps.enter("When messages come");
    steps.enter("Pause messages");
    steps.sees("Paused. Nothing is sent.");
    steps.enter("Get messages again");
    steps.sees("Messages come again.");
  }

  private static void seesAllData(Steps steps, Browser browser, String email, Path downloads) {
    steps.enter("See or erase what we hold about you");
    steps.enter("Mail me the link");
    steps.sees("The link is on its way. It opens for 24 hours.");
    steps.openMailed("data", email);
    steps.enter("Show it here");
    steps.sees("What we were told");
    assertThat(browser.text()).contains(email, "Europe/Lisbon", "19:15");
    steps.enter("Download it as a file (JSON)");
    browser.waitFor("the file", () -> downloaded(downloads).contains(email));
    steps.enter(BACK);
  }

  private static String downloaded(Path downloads) {
    try (Stream<Path> files = Files.list(downloads)) {
      List<Path> whole = files.filter(file -> file.toString().endsWith(".json")).toList();
      return whole.isEmpty() ? "" : Files.readString(whole.getFirst());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void losesAndTakesItBack(Steps steps) {
    steps.enter("Our plans have changed, or we lost our baby");
    steps.sees("You don’t need to explain.");
    steps.enter("Stop everything");
    steps.sees(STOPPED);
    steps.enter("Take it back");
    steps.sees("Taken back. Messages can come again.");
    steps.enter(BACK);
    steps.sees("What comes next");
  }

  private static void stopsAndStartsAgain(Steps steps, String email) {
    steps.openMailed("unsubscribe", email);
    steps.enter("Stop all messages");
    steps.sees("You won’t get any more messages");
    steps.enter("Get messages again");
    steps.sees("Messages come again.");
  }

  private static void erases(Steps steps, String email) {
    steps.openMailed("data", email);
    steps.sees("Erase it");
    steps.enter("Erase everything");
    steps.sees("Everything about this journey has been erased");
  }
}
