package org.milktide.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while a pack is read, so that an author sees all of it at once. */
final class Problems {
  private static final Comparator<Problem> READING_ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::field);

  private final List<Problem> found = new ArrayList<>();

  void add(String file, int line, String field, String message) {
    found.add(new Problem(file, line, field, message));
  }

  /** The collector of one file's problems. */
  In in(String file) {
    return new In(this, file);
  }

  void throwIfAny(String pack) {
    if (!found.isEmpty()) {
      throw new PackProblems(pack, found.stream().sorted(READING_ORDER).toList());
    }
  }

  /** The problems of one file. */
  record In(Problems all, String file) {
    void add(int line, String field, String message) {
      all.add(file, line, field, message);
    }
  }
}
