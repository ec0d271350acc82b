package org.milktide.app;

/** Starts the service, or says in one line why it does not start. */
public final class StartLine {
  private StartLine() {}

  /** Starts the service; a start that fails prints one line and ends the process with 1. */
  static void orExit(Runnable start) {
    try {
      start.run();
    } catch (RuntimeException e) {
      System.err.println("Milktide does not start: " + of(e));
      System.exit(1);
    }
  }

  /** The reason at the bottom of a failure, in one line. */
  public static String of(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message =
        root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
