package org.milktide.testing.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's own Chromium; nothing is downloaded. */
public final class Chromium {
  /** Where the parent of these tests lives. */
  public static final String ZONE = "Europe/Berlin";

  private static final int BLOCKED = 2;

  /** Held here, or its level would be collected with it. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    // It warns of a part for this version of Chromium, which nothing here uses.
    SELENIUM.setLevel(Level.SEVERE);
  }

  private Chromium() {}

  /** Whether pages may run scripts. */
  public enum Script {
    ON,
    OFF
  }

  /** Starts one without a window, with an empty profile. */
  public static ChromeDriver start(Path profile, Script script) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A container's shared memory is often too small for pages.
        "--disable-dev-shm-usage",
        "--lang=en-US",
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    if (script == Script.OFF) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCKED));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return new ChromeDriver(service(), options);
  }

  /**
   * The zone that scripts see, and the order in which a date is typed, must be the same anywhere.
   */
  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(program("chromedriver"))
        .usingAnyFreePort()
        .withEnvironment(Map.of("TZ", ZONE, "LANGUAGE", "en_US"))
        .build();
  }

  private static File program(String name) {
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin";
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "No '"
                        + name
                        + "' found: install Debian's packages chromium and chromium-driver, or"
                        + " start ./milktide test as root, which does."));
  }
}
