package org.milktide.content;

import java.util.Locale;

/**
 * A stretch of prose and where it stands.
 *
 * @param line 1-based line of its first character
 */
record Passage(String field, String text, int line, Locale language, Problems.In problems) {
  /** Holds the passage to the rules that all our prose keeps. */
  void check() {
    Placeholders.check(this);
    BannedWords.check(this);
  }

  /** Reports what stands at an index of the text, on the line it stands on. */
  void report(int index, String message) {
    int before = (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    problems.add(line + before, field, message);
  }
}
