package org.milktide.standalone.simulate;

import java.util.ArrayList;
import java.util.List;

/** Lays out three columns, the last one wrapped, in 100 characters of a terminal. */
final class Columns {
  private static final int WIDTH = 100;
  private static final String INDENT = " ".repeat(36);

  private final List<String> lines = new ArrayList<>();

  /** A line as it is. */
  void line(String text) {
    lines.add(text);
  }

  void row(String when, String age, String text) {
    add("%-23s%-13s".formatted(when, age), text);
  }

  /** More about the row above: its name for machines, and text. */
  void detail(String name, String text) {
    String left = "  %-33s ".formatted(name);
    if (left.length() > INDENT.length()) {
      lines.add(left.stripTrailing());
      left = INDENT;
    }
    add(left, text);
  }

  private void add(String left, String text) {
    List<String> wrapped = wrap(text, WIDTH - INDENT.length());
    lines.add(left + wrapped.getFirst());
    wrapped.stream().skip(1).forEach(rest -> lines.add(INDENT + rest));
  }

  private static List<String> wrap(String text, int width) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!part.isEmpty() && part.length() + 1 + word.length() > width) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(part.isEmpty() ? "" : " ").append(word);
    }
    parts.add(part.toString());
    return parts;
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
