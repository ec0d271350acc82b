package org.milktide.app;

import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.milktide.content.PackProblems;
import org.springframework.boot.context.properties.bind.BindException;

/** Starts the service, or says in one line why it does not start. */
public final class StartLine {
  /** How many calls up is still where it was thrown. */
  private static final int NEAR = 5;

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
   * "Connection refused" is passed over for what was refused; of wrong guidance all that is wrong
   * follows, a line each.
   */
  public static String of(Throwable failure) {
    Throwable root = failure;
    String setting = "";
    while (root.getCause() != null && !(root.getCause() instanceof SocketException)) {
      root = root.getCause();
      setting = about(root, setting);
    }
    if (root instanceof PackProblems problems) {
      return "MILKTIDE_CONTENT_DIR: " + problems.getMessage();
    }
    String reason = message(root);
    String line = reason.contains(setting) ? reason : setting + ": " + reason;
    return line.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static String message(Throwable root) {
    String message = root.getMessage();
    if (message == null && root instanceof TimeoutException) {
      return "does not answer";
    }
    if (message == null) {
      return root.getClass().getSimpleName();
    }
    return root instanceof UnknownHostException ? message + " is not a known host" : message;
  }

  /** By name: the libraries themselves are other modules' business. */
  private static String about(Throwable cause, String otherwise) {
    String name = cause.getClass().getName();
    if (cause instanceof BindException binding) {
      return binding.getName().toString();
    }
    if (name.startsWith("org.postgresql.") || name.startsWith("java.sql.")) {
      return "SPRING_DATASOURCE_URL";
    }
    return isKafkas(name) || wasThrownInKafka(cause) ? "SPRING_KAFKA_BOOTSTRAP_SERVERS" : otherwise;
  }

  private static boolean isKafkas(String name) {
    return name.startsWith("org.apache.kafka.") || name.startsWith("org.springframework.kafka.");
  }

  /** A wait that was too long ends in Java's own exception, thrown within Kafka's client. */
  private static boolean wasThrownInKafka(Throwable cause) {
    return cause instanceof TimeoutException
        && Arrays.stream(cause.getStackTrace())
            .limit(NEAR)
            .anyMatch(frame -> isKafkas(frame.getClassName()));
  }
}
