package org.milktide.content.lint;

import java.util.Comparator;

/**
 * One thing in a pack that its author should look at.
 *
 * @param file what it is called in messages
 * @param line 1-based; 1 when the whole file is meant
 * @param field of the front matter or table, or {@code body}, {@code file}
 * @param message what is so
 * @param hint what to do; may be empty
 */
public record Finding(
    Severity severity, String file, int line, String field, String message, String hint)
    implements Comparable<Finding> {
  private static final Comparator<Finding> READING_ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::field)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return READING_ORDER.compare(this, other);
  }

  /** One line, and the hint as a second one. */
  @Override
  public String toString() {
    String found = "%s:%d: %s: %s: %s".formatted(file, line, severity, field, message);
    return hint.isEmpty() ? found : found + "\n    hint: " + hint;
  }
}
