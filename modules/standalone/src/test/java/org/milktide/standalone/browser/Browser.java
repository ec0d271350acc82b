package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.milktide.testing.browser.Accessibility;
import org.milktide.testing.browser.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser as a person uses it: by what is seen on the page. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration OFTEN = Duration.ofMillis(50);

  /** The narrowest phone that is common. */
  private static final int PHONE_WIDTH = 360;

  private static final int PHONE_HEIGHT = 740;

  /** In one step, since a scroll bar may come between two. */
  private static final String TOO_WIDE =
      "const page = document.documentElement; return page.scrollWidth - page.clientWidth;";

  /** All that the page has loaded, itself too, with its bytes over the wire. */
  private static final String LOADED =
      "return ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))"
          + ".map(one => ({name: one.name, bytes: one.transferSize}));";

  private final ChromeDriver driver;
  private final Chromium.Script script;

  private Browser(ChromeDriver driver, Chromium.Script script) {
    this.driver = driver;
    this.script = script;
  }

  static Browser start(Path profile, Chromium.Script script) {
    return new Browser(Chromium.start(profile, script), script);
  }

  void open(String address) {
    driver.get(address);
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** As wide as a phone, in this tab. */
  void becomePhone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", PHONE_WIDTH, "height", PHONE_HEIGHT, "deviceScaleFactor", 2, "mobile", true));
  }

  /** Files that a page sends are kept in this folder. */
  void keepDownloads(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
  }

  Keyboard keyboard() {
    return new Keyboard(driver);
  }

  /** Waits for a page by its heading, and looks whether it fits and everybody can use it. */
  void arrivesAt(String heading) {
    waitFor("the heading: " + heading, () -> one(By.tagName("h1")).getText().equals(heading));
    fits();
    isAccessible();
  }

  /** It breaks none of the rules that axe-core knows; it is a script, so only where they run. */
  void isAccessible() {
    if (script == Chromium.Script.OFF) return;
    assertThat(Accessibility.violations(driver)).as("axe-core at %s", address()).isEmpty();
  }

  /** Nothing is wider than the window. */
  void fits() {
    assertThat(driver.executeScript(TOO_WIDE))
        .as("pixels of %s beyond the window", address())
        .isEqualTo(0L);
  }

  /** Waits until some text can be seen. */
  void sees(String text) {
    waitFor("the text: " + text, () -> text().contains(text));
  }

  /** All that can be seen. */
  String text() {
    return one(By.tagName("body")).getText();
  }

  /** Presses the button, link or fold of that name. */
  void press(String name) {
    one(By.xpath(
            "//*[self::a or self::button or self::summary][normalize-space()='%s']"
                .formatted(name)))
        .click();
  }

  /** Waits until there is such an element and it can be seen. */
  WebElement one(By what) {
    WebElement[] found = new WebElement[1];
    waitFor(
        what.toString(),
        () -> {
          found[0] = driver.findElement(what);
          return found[0].isDisplayed();
        });
    return found[0];
  }

  List<WebElement> all(By what) {
    return driver.findElements(what);
  }

  /** Goes on in the tab that a press has opened. */
  void goToNewTab() {
    String here = driver.getWindowHandle();
    waitFor("a new tab", () -> driver.getWindowHandles().size() > 1);
    driver.getWindowHandles().stream()
        .filter(tab -> !tab.equals(here))
        .forEach(driver.switchTo()::window);
  }

  void goIntoFrame(By frame) {
    driver.switchTo().frame(one(frame));
  }

  void leaveFrame() {
    driver.switchTo().defaultContent();
  }

  void waitFor(String what, BooleanSupplier condition) {
    waitFor(what, OFTEN, condition);
  }

  /** Waits, and looks again only after a while, where looking itself can disturb. */
  void waitFor(String what, Duration every, BooleanSupplier condition) {
    try {
      new WebDriverWait(driver, PATIENCE, every)
          .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
          .withMessage(what)
          .until(_ -> holds(condition));
    } catch (TimeoutException e) {
      throw new AssertionError(
          "not seen: %s, at %s%n%s"
              .formatted(
                  what, driver.getCurrentUrl(), driver.findElement(By.tagName("body")).getText()),
          e);
    }
  }

  /** A page may go while it is looked at, and this driver does not always call that stale. */
  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (WebDriverException e) {
      if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
        return false;
      }
      throw e;
    }
  }

  /** The whole page as an image, also what lies below the window. */
  void picture(Path file) throws IOException {
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
  }

  /** What the page was made of: addresses, and how many bytes came over the wire for each. */
  Map<String, Long> loaded() {
    Map<String, Long> loaded = new LinkedHashMap<>();
    for (Object one : (List<?>) Objects.requireNonNull(driver.executeScript(LOADED))) {
      Map<?, ?> entry = (Map<?, ?>) one;
      loaded.put(
          String.valueOf(entry.get("name")), Long.valueOf(String.valueOf(entry.get("bytes"))));
    }
    return loaded;
  }

  /** What a script in the page returns; a promise is waited for. */
  @Nullable Object ask(String script) {
    return driver.executeAsyncScript(
        "const done = arguments[0]; (async () => { %s })().then(done)".formatted(script));
  }

  /** What Chromium itself knows of the page, by a method of its DevTools. */
  Map<String, Object> devTools(String method, Map<String, Object> parameters) {
    return driver.executeCdpCommand(method, parameters);
  }

  /** The workers of the pages that were opened. */
  ServiceWorkers workers() {
    Object chrome =
        Objects.requireNonNull(driver.getCapabilities().getCapability("goog:chromeOptions"));
    return new ServiceWorkers(String.valueOf(((Map<?, ?>) chrome).get("debuggerAddress")));
  }

  /** Goes on in a new tab; returns the one before. */
  String openTab() {
    String before = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    return before;
  }

  void goToTab(String tab) {
    driver.switchTo().window(tab);
  }

  /** Neither an error nor anything that a page's own security policy forbids. */
  void consoleIsClean() {
    List<LogEntry> said = driver.manage().logs().get(LogType.BROWSER).getAll();
    assertThat(said)
        .filteredOn(
            entry ->
                entry.getLevel().intValue() >= Level.SEVERE.intValue()
                    || entry.getMessage().contains("Content Security Policy"))
        .as("what the browser complained of")
        .isEmpty();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
