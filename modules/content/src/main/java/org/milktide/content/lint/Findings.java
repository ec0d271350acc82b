package org.milktide.content.lint;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.milktide.content.ItemText;

/** Collects findings in reading order; the same one twice is one. */
final class Findings {
  private final SortedSet<Finding> all = new TreeSet<>();

  void add(Finding finding) {
    all.add(finding);
  }

  /** About a field of an item, or its body as a whole. */
  void error(ItemText item, String field, String message, String hint) {
    add(Severity.ERROR, item, field, message, hint);
  }

  void add(Severity severity, ItemText item, String field, String message, String hint) {
    int line = field.equals(LintedPack.BODY) ? item.bodyLine() : item.line(field);
    all.add(new Finding(severity, item.file(), line, field, message, hint));
  }

  /** About some words of an item's body. */
  void inBody(Severity severity, ItemText item, String words, String message, String hint) {
    all.add(new Finding(severity, item.file(), item.lineOf(words), LintedPack.BODY, message, hint));
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
