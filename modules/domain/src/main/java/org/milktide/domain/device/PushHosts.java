package org.milktide.domain.device;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The push services that we send to, by host: either the name itself, or {@code *.} and a name,
 * which means everything below it.
 */
public record PushHosts(List<String> patterns) {
  private static final String BELOW = "*.";
  private static final Pattern FORM =
      Pattern.compile("(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");

  /** The services of Safari, Chrome, Edge and Firefox. */
  public static final PushHosts DEFAULT =
      new PushHosts(
          List.of(
              "*.push.apple.com",
              "fcm.googleapis.com",
              "android.googleapis.com",
              "*.notify.windows.com",
              "updates.push.services.mozilla.com"));

  public PushHosts {
    patterns = patterns.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
    for (String pattern : patterns) {
      if (!FORM.matcher(pattern).matches()) {
        throw new IllegalArgumentException(
            "'" + pattern + "' is not a host such as push.example.org or *.push.example.org");
      }
    }
  }

  /** Whether we send to this host, given in lower case. */
  public boolean allow(String host) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, host));
  }

  private static boolean matches(String pattern, String host) {
    return pattern.startsWith(BELOW)
        ? host.endsWith(pattern.substring(1)) && host.length() >= pattern.length()
        : host.equals(pattern);
  }
}
