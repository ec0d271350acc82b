package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.domain.testing.SampleDevices;
import org.milktide.standalone.path.TestingInstallation;
import org.milktide.testing.browser.Chromium;
import org.openqa.selenium.By;

/**
 * Notifications in a real browser. Its push service is far away, so the page is given a
 * subscription; everything else is the browser's own: permission, worker, message, notification.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevicesPageTest {
  private static final String OFFER = "Show me what it looks like";
  private static final String ALLOW = "Show messages here";
  private static final Duration SHOWN_WITHIN = Duration.ofSeconds(1);

  /** A push manager whose subscription outlives the page, as a browser's does. */
  private static final String PUSH_SERVICE =
      """
      const bytes = (text) =>
        Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0)).buffer;
      const subscription = () => {
        const key = localStorage.getItem("tests.key");
        return key && {
          endpoint: localStorage.getItem("tests.endpoint"),
          options: { applicationServerKey: bytes(key) },
          getKey: (name) => bytes(name === "auth" ? "%s" : "%s"),
          unsubscribe: async () => { localStorage.removeItem("tests.key"); return true; },
        };
      };
      PushManager.prototype.getSubscription = async () => subscription();
      PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
        localStorage.setItem("tests.key", applicationServerKey);
        const endpoint = "https://updates.push.services.mozilla.com/wpush/v2/" + crypto.randomUUID();
        localStorage.setItem("tests.endpoint", endpoint);
        return subscription();
      };
      """
          .formatted(SampleDevices.AUTH, SampleDevices.P256DH);

  private TestingInstallation milktide;
  private Browser browser;
  private String page = "";

  @BeforeAll
  void start(@TempDir Path data) {
    milktide = TestingInstallation.start(data, Clock.systemUTC().instant());
  }

  @AfterAll
  void stop() {
    milktide.close();
  }

  @BeforeEach
  void open(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile, Chromium.Script.ON);
    browser.devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", PUSH_SERVICE));
    browser.becomePhone();
    page = milktide.newFamily();
    openDevices();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private void openDevices() {
    browser.open(milktide.address() + milktide.devicesOf(page));
    browser.arrivesAt("Messages on your devices");
  }

  private void permit(String setting) {
    browser.devTools(
        "Browser.setPermission",
        Map.of(
            "permission",
            Map.of("name", "notifications"),
            "setting",
            setting,
            "origin",
            milktide.address()));
  }

  private void add() {
    permit("granted");
    browser.press(OFFER);
    browser.press(ALLOW);
    browser.sees("This device now shows messages.");
    browser.sees("This device shows messages. Which topics");
  }

  private String notifications() {
    return String.valueOf(
        browser.ask(
            "const all = await (await navigator.serviceWorker.ready).getNotifications();"
                + "return all.map(one => [one.title, one.body, one.tag].join(' | ')).join();"));
  }

  /**
   * Chromium forgets a notification if it is asked for its list while it is about to show one. So
   * the message is pushed only after each look, and the next look comes a while later.
   */
  private void isShown(String notification, String message) {
    browser.waitFor(
        "the notification",
        SHOWN_WITHIN,
        () -> {
          if (notifications().startsWith(notification)) return true;
          browser.workers().deliver(milktide.address(), message);
          return false;
        });
  }

  @Test
  void theBrowserAsksOnlyAfterATapAndAPreview() {
    permit("prompt");
    browser.ask(
        "Notification.requestPermission = async () => { window.asked = true; return 'default'; };");

    browser.press(OFFER);

    browser.sees("A message on this device would look like this:");
    browser.sees("There is something new for you.");
    browser.isAccessible();
    browser.fits();
    assertThat(browser.ask("return Boolean(window.asked);")).isEqualTo(false);
    browser.press(ALLOW);
    browser.waitFor(
        "the question", () -> Boolean.TRUE.equals(browser.ask("return Boolean(window.asked);")));
    browser.sees(OFFER);
    assertThat(browser.text()).contains("No device yet.");
  }

  @Test
  void aDeviceIsAddedShowsAMessageAndIsRemoved() {
    add();
    browser.sees("Chrome on Linux");
    assertThat(browser.text()).contains("This device", "Nothing has been sent to it yet.");

    isShown(
        "Milktide | There is something new for you. | slot",
        """
        {"title": "Milktide", "body": "There is something new for you.", "tag": "slot",
         "lang": "en", "dir": "ltr", "url": "%s"}"""
            .formatted(milktide.address() + page));

    browser.press("Remove");
    browser.sees("Removed. Nothing is shown on that device any more.");
    browser.sees(OFFER);
    assertThat(browser.text()).contains("No device yet.");
    assertThat(browser.ask("return localStorage.getItem('tests.key');")).isNull();
    browser.consoleIsClean();
  }

  @Test
  void aMessageThatCannotBeReadIsShownAllTheSame() {
    add();

    isShown("Milktide | ", "no json");
  }

  /** The browser lets no script open a window by itself, so the test stands in for that alone. */
  @Test
  void aTapOnANotificationOpensItsItem() {
    add();
    String opened =
        browser
            .workers()
            .run(
                """
                const opened = [];
                self.clients.openWindow = async (url) => opened.push(url);
                const click = new Event("notificationclick");
                let closed = false;
                click.notification = { close: () => { closed = true; }, data: { url: "%s" } };
                let done;
                click.waitUntil = (promise) => { done = promise; };
                self.dispatchEvent(click);
                await done;
                return opened.join() + " " + closed;
                """
                    .formatted(milktide.address() + "/guide/colostrum.what-it-is?lang=en"));

    assertThat(opened).isEqualTo(milktide.address() + "/guide/colostrum.what-it-is?lang=en true");
  }

  @Test
  void aBrowserThatChangesItsAddressStaysTheSameDevice() {
    add();
    browser
        .workers()
        .run(
            """
            const change = new Event("pushsubscriptionchange");
            change.newSubscription = { toJSON: () => ({
              endpoint: "https://updates.push.services.mozilla.com/wpush/v2/changed",
              keys: { p256dh: "%s", auth: "%s" },
            }) };
            let done;
            change.waitUntil = (promise) => { done = promise; };
            self.dispatchEvent(change);
            await done;
            """
                .formatted(SampleDevices.P256DH, SampleDevices.AUTH));

    assertThat(milktide.endpointsOf(page))
        .containsExactly("https://updates.push.services.mozilla.com/wpush/v2/changed");
  }

  @Test
  void whoSaidNoIsToldHowToChangeTheirMind() {
    permit("denied");
    openDevices();

    browser.sees("This browser was told not to show messages from here.");
    assertThat(browser.all(By.cssSelector("[data-press=offer]")))
        .noneMatch(one -> one.isDisplayed());
  }

  @Test
  void withoutAScriptThePageExplainsAndStillRemoves(@TempDir Path profile) {
    add();
    try (Browser plain = Browser.start(profile, Chromium.Script.OFF)) {
      plain.open(milktide.address() + milktide.devicesOf(page));
      plain.sees("This browser cannot show messages. Everything keeps coming by email.");
      plain.sees("Chrome on Linux");
      plain.press("Remove");
      plain.sees("No device yet.");
    }
    assertThat(milktide.endpointsOf(page)).isEqualTo(List.of());
  }
}
