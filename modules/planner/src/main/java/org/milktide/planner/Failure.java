package org.milktide.planner;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Failures as log lines may tell them: what and where, but no message, which can quote data. */
final class Failure {
  private Failure() {}

  static String brief(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(5)
        .map(Failure::one)
        .collect(Collectors.joining(", caused by "));
  }

  private static String one(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    String name = cause.getClass().getSimpleName();
    return trace.length == 0 ? name : name + " at " + trace[0];
  }
}
