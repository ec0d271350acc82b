package org.milktide.content;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used; carries everything that is wrong with it, not just the first. */
public final class PackProblems extends RuntimeException {
  private final List<Problem> problems;

  PackProblems(String pack, List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(
                Collectors.joining(
                    "\n  ", problems.size() + " problem(s) in " + pack + ":\n  ", "")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, in the order of their files and lines. */
  public List<Problem> problems() {
    return problems;
  }
}
