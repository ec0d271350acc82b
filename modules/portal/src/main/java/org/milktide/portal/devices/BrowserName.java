package org.milktide.portal.devices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.device.DeviceName;
import org.milktide.portal.view.Words;

/** What a browser calls itself, in words that its owner knows: {@code Firefox on Android}. */
final class BrowserName {
  /** Most browsers claim to be all others too, so the order decides. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox", "Firefox");
    BROWSERS.put("FxiOS", "Firefox");
    BROWSERS.put("Chrome", "Chrome");
    BROWSERS.put("CriOS", "Chrome");
    BROWSERS.put("Safari", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS", "Mac");
    SYSTEMS.put("CrOS", "Chromebook");
    SYSTEMS.put("Linux", "Linux");
  }

  private BrowserName() {}

  /** The name of the browser that sent this header. */
  static DeviceName of(@Nullable String userAgent, Words words) {
    Optional<String> browser = known(BROWSERS, userAgent);
    Optional<String> system = known(SYSTEMS, userAgent);
    String name =
        browser.isPresent() && system.isPresent()
            ? words.text("devices.name", browser.get(), system.get())
            : browser.or(() -> system).orElseGet(() -> words.text("devices.name.unknown"));
    return new DeviceName(name);
  }

  private static Optional<String> known(Map<String, String> names, @Nullable String userAgent) {
    return names.entrySet().stream()
        .filter(one -> userAgent != null && userAgent.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
