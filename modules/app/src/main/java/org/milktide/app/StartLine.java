package org.milktide.app;

import java.net.SocketException;
import org.springframework.boot.context.properties.bind.BindException;

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

  /**
   * The reason at the bottom of a failure, in one line, with the setting that it is about. A bare
   * "Connection refused" is passed over for what was refused.
   */
  public static String of(Throwable failure) {
    Throwable root = failure;
    String setting = "";
    while (root.getCause() != null && !(root.getCause() instanceof SocketException)) {
      root = root.getCause();
      if (root instanceof BindException binding) {
        setting = binding.getName().toString();
      }
    }
    String message =
        root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    String reason = message.contains(setting) ? message : setting + ": " + message;
    return reason.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
