package org.milktide.standalone;

/**
 * A reason not to start that the operator can act on. The message is one line, shown without a
 * stack trace.
 */
public final class StartupProblem extends RuntimeException {
  /** A problem with nothing behind it that would help to understand it. */
  public StartupProblem(String line) {
    super(oneLine(line));
  }

  /** A problem with the failure that revealed it. */
  public StartupProblem(String line, Throwable cause) {
    super(oneLine(line), cause);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
