package org.milktide.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects what is wrong while a pack is read, so that an author sees all of it at once. */
final class Problems {
  private static final Comparator<Problem> READING_ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::field);

  private final List<Problem> found = new ArrayList<>();
  private final UnaryOperator<String> shown;

  /** Problems of files that are called by their paths. */
  Problems() {
    this(UnaryOperator.identity());
  }

  /** Problems of files that are called otherwise in messages. */
  Problems(UnaryOperator<String> shown) {
    this.shown = shown;
  }

  void add(String file, int line, String field, String message) {
    in(file).add(line, field, message);
  }

  /** The collector of one file's problems. */
  In in(String file) {
    return new In(this, shown.apply(file));
  }

  /** The collector of the problems of the file that one was laid over. */
  In below(String file) {
    return new In(this, file);
  }

  /** All that was found, in the order of files and lines. */
  List<Problem> all() {
    return found.stream().sorted(READING_ORDER).toList();
  }

  /**
   * The problems of one file.
   *
   * @param file what it is called in messages
   */
  record In(Problems all, String file) {
    void add(int line, String field, String message) {
      all.found.add(new Problem(file, line, field, message));
    }

    /** Those of another file that is read as one with this. */
    In of(String other) {
      return new In(all, other);
    }
  }
}
