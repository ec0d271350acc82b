package org.milktide.content;

import java.util.Locale;

/** Words as a sentence begins with them. */
final class Sentence {
  private Sentence() {}

  static String start(String words, Locale language) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(language) + words.substring(first);
  }
}
