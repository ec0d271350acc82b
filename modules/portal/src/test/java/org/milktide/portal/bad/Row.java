package org.milktide.portal.bad;

import java.util.function.Supplier;

/**
 * One thing to send.
 *
 * @param given as the document shows it
 * @param send sends it and tells the answer in one line
 */
record Row(String section, String what, String given, Supplier<String> send) {
  /** A value as the document shows it. */
  static String brief(String value) {
    return value.length() <= 90
        ? value
        : value.substring(0, 20) + "... (" + value.length() + " characters)";
  }
}
