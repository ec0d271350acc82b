package org.milktide.notifier.push;

import java.util.regex.Pattern;

/** Where a push service turns to when something is wrong with what we send (RFC 8292, 2.1). */
public record PushContact(String uri) {
  private static final Pattern FORM =
      Pattern.compile(
          "mailto:[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+|https://[^\\s<>\"]+\\.[^\\s<>\"]+");

  public PushContact {
    if (!isOne(uri)) {
      throw new IllegalArgumentException(
          "'" + uri + "' is not of the form mailto:name@example.org or https://example.org");
    }
  }

  /** Whether this is of the form of one. */
  public static boolean isOne(String uri) {
    return FORM.matcher(uri).matches();
  }
}
