package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.domain.event.Fact;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.standalone.path.TestingInstallation;
import org.milktide.testing.browser.Chromium;

/** A feed that was tapped is logged once, whatever the network does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineTapsTest {
  private static final String ONE_WAITS = "1 is kept on this phone.";
  private static final String ONE_SENT = "1 was sent.";

  private TestingInstallation milktide;
  private Connection connection;
  private Browser browser;
  private Phone phone;

  /** Taps carry the time of the browser's own clock, so the product's starts there. */
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

  private List<Fact.EntryFact> logged() {
    return milktide.logged(phone.page()).stream().map(LogEntry::fact).toList();
  }

  @Test
  void tapsWithoutAConnectionWaitAndAreSentOnceUnlessTheyWereTakenBack() {
    phone.openWithoutConnection();
    phone.tap("Left");
    browser.sees(ONE_WAITS);
    phone.tap("Wet");
    browser.sees("2 are kept on this phone.");
    assertThat(phone.waiting()).hasSize(2).last().asString().endsWith("Wet");
    browser.press("Take back");
    browser.waitFor("one is gone", () -> phone.waiting().size() == 1);
    phone.open();
    browser.sees(ONE_WAITS);
    browser.fits();
    phone.goesOnline();
    browser.sees(ONE_SENT);
    assertThat(logged()).singleElement().isInstanceOf(Fact.DiaperRecorded.class);
    browser.press("Show them on your page");
    browser.sees("Keep this page on your phone");
    assertThat(phone.waiting()).isEmpty();
  }

  @Test
  void aTapWhoseAnswerWasLostCountsOnce() {
    phone.openWithoutConnection();
    connection.loseAnswers();
    phone.tap("Right");
    browser.waitFor("the service has it", () -> logged().size() == 1);
    browser.sees(ONE_WAITS);
    phone.goesOnline();
    browser.sees(ONE_SENT);
    assertThat(connection.posts()).isGreaterThan(1);
    assertThat(logged()).hasSize(1);
  }

  @Test
  void aPageWithoutConnectionKeepsATapWhereItIsAndSendsItByItself() {
    browser.devTools("Network.enable", Map.of());
    browser.devTools("Network.emulateNetworkConditions", network(true));
    // This cuts the page off alone, and the worker would send what it keeps.
    connection.cutForms();
    phone.tap("Left");
    browser.sees(ONE_WAITS);
    assertThat(browser.address()).endsWith(phone.page());
    assertThat(logged()).isEmpty();
    connection.mend();
    browser.devTools("Network.emulateNetworkConditions", network(false));
    browser.sees(ONE_SENT);
    assertThat(logged()).hasSize(1);
  }

  private static Map<String, Object> network(boolean offline) {
    return Map.of(
        "offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1);
  }

  @Test
  void aFormWhoseAnswerWasLostIsKeptByTheWorkerAndCountsOnce() {
    connection.loseAnswers();
    phone.tap("Left");
    browser.arrivesAt("Log a feed");
    browser.sees(ONE_WAITS);
    assertThat(logged()).hasSize(1);
    phone.goesOnline();
    browser.sees(ONE_SENT);
    assertThat(logged()).hasSize(1);
  }

  @Test
  void twoTabsSendEachTapOnce() {
    phone.openWithoutConnection();
    phone.tap("Left");
    phone.tap("Right");
    phone.tap("Pump");
    browser.sees("3 are kept on this phone.");
    String first = browser.openTab();
    phone.open();
    browser.sees("3 are kept on this phone.");
    phone.goesOnline();
    browser.goToTab(first);
    phone.goesOnline();
    browser.waitFor("all are sent", () -> phone.waiting().isEmpty());
    assertThat(logged()).hasSize(3);
    assertThat(connection.posts()).isEqualTo(3);
  }

  @Test
  void anotherVersionOfTheWorkerKeepsWhatWaits() {
    phone.openWithoutConnection();
    connection.cutForms();
    phone.tap("Bottle");
    browser.sees(ONE_WAITS);
    connection.changeWorker();
    browser.ask("await (await navigator.serviceWorker.ready).update();");
    browser.waitFor(
        "the newer worker is there",
        () -> String.valueOf(browser.ask("return caches.keys();")).contains("help-other"));
    connection.cut();
    phone.open();
    browser.sees(ONE_WAITS);
    phone.goesOnline();
    browser.sees(ONE_SENT);
    assertThat(logged()).hasSize(1);
  }

  @Test
  void aTapByAClockThatIsFarAheadIsNotTakenAndSaysWhy() {
    phone.openWithoutConnection();
    browser.ask(
        "const real = Date; Date = class extends real {"
            + " constructor(...given) { given.length ? super(...given) : super(real.now() + 20 * 60e3); } };");
    phone.tap("Left");
    browser.sees(ONE_WAITS);
    phone.goesOnline();
    browser.sees("Is this phone’s clock right?");
    assertThat(logged()).isEmpty();
    browser.press("All right");
    browser.waitFor("it is gone", () -> phone.waiting().isEmpty());
  }
}
