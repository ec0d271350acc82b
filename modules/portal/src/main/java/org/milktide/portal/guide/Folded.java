package org.milktide.portal.guide;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text, and beside it the same without accents and capitals, letter by letter, so that a place
 * found in the one is the same place in the other.
 */
record Folded(String text, String folded) {
  static Folded of(String text) {
    String even = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    return new Folded(even, fold(even));
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().forEach(letter -> folded.append(fold((char) letter)));
    return folded.toString();
  }

  private static char fold(char letter) {
    if (letter < 128 || Character.isSurrogate(letter)) {
      return Character.toLowerCase(letter);
    }
    String bare =
        Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return letter == '’' ? '\'' : bare.charAt(0);
  }

  /** Where a word begins with this, at or after a place; -1 where none does. */
  int find(String start, int from) {
    int at = folded.indexOf(start, from);
    while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
      at = folded.indexOf(start, at + 1);
    }
    return at;
  }

  boolean has(String start) {
    return find(start, 0) >= 0;
  }

  /** Where the word at a place ends. */
  int wordEnd(int at) {
    int end = at;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return end;
  }
}
