package org.milktide.portal.web;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the browser that asks does with an installed app. */
final class Apps {
  /** Part of the name of every browser that is made of Chromium. */
  private static final String CHROMIUM = "Chrome/";

  private Apps() {}

  /**
   * Whether the app has a storage of its own, as on iPhones: then only the address that it starts
   * at can tell it its family. Where it shares the browser's, it is not told: Chrome on Android has
   * the app built by its maker's servers, which would read a family's address.
   */
  static boolean isKeptApart() {
    String browser =
        RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
            ? asked.getRequest().getHeader(HttpHeaders.USER_AGENT)
            : null;
    return !Objects.requireNonNullElse(browser, CHROMIUM).contains(CHROMIUM);
  }
}
