package org.milktide.notifier.push;

import java.util.regex.Pattern;

/** Where a push service turns to when something is wrong with what we send (RFC 8292, 2.1). */
public record PushContact(String uri) {
  private static final Pattern FORM =
      Pattern.compile(
          "mailto:[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+|https://[^\\s<>\"]+\\.[^\\s<>\"]+");

  public PushContact {
    if (!FORM.matcher(uri).matches()) {
      throw new IllegalArgumentException(
          "'" + uri + "' is not of the form mailto:name@example.org or https://example.org");
    }
  }
}
