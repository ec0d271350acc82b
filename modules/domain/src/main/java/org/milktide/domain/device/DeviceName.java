package org.milktide.domain.device;

import java.util.regex.Pattern;

/** What a person knows a device by, such as {@code Firefox on Android}: one line of text. */
public record DeviceName(String value) {
  public static final int LONGEST = 60;

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  public DeviceName {
    value = value.strip();
    if (value.isEmpty() || value.length() > LONGEST || INVISIBLE.matcher(value).find()) {
      throw new IllegalArgumentException(
          "a device's name is one line of 1 to " + LONGEST + " characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
