package org.milktide.portal.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds long lines as RFC 5545 (3.1) has it: at 75 octets of UTF-8. The library folds at 73
 * letters, which is too long for most languages and can part the halves of one.
 */
final class Folding {
  private static final String END = "\r\n";
  private static final int MOST_OCTETS = 75;

  private Folding() {}

  /** The same text with its long lines folded. */
  static String of(String unfolded) {
    StringBuilder folded = new StringBuilder();
    unfolded.lines().forEach(line -> append(folded, line));
    return folded.toString();
  }

  private static void append(StringBuilder folded, String line) {
    int octets = 0;
    for (int letter : line.codePoints().toArray()) {
      String text = Character.toString(letter);
      int more = text.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > MOST_OCTETS) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.append(text);
      octets += more;
    }
    folded.append(END);
  }
}
