package org.milktide.testing.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.chromium.ChromiumDriver;

/** What a page is looked at on: so wide, in the light or in the dark. */
public record Screen(int width, Light light) {
  /** The narrowest phone that is common, in CSS pixels. */
  public static final int PHONE = 360;

  /** A laptop, in CSS pixels. */
  public static final int WIDE = 1280;

  /** All four that our pages are made for. */
  public static final List<Screen> ALL =
      List.of(
          new Screen(PHONE, Light.LIGHT),
          new Screen(PHONE, Light.DARK),
          new Screen(WIDE, Light.LIGHT),
          new Screen(WIDE, Light.DARK));

  private static final int HEIGHT = 740;

  /** What the reader's system asks for. */
  public enum Light {
    LIGHT,
    DARK;

    /** The word that style sheets have for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Makes a browser's tab such a screen; nothing moves on it. */
  public void show(ChromiumDriver driver) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width == PHONE));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", light.word()),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** The whole page as a PNG, also what lies below the window. */
  public static void picture(ChromiumDriver driver, Path file) throws IOException {
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
  }
}
