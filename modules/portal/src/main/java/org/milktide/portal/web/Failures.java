package org.milktide.portal.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes failures for the log without their messages: a database quotes the values it refused,
 * and an address or a health detail must not reach a log line.
 */
public final class Failures {
  private static final int FRAMES = 12;
  private static final int CAUSES = 5;

  private Failures() {}

  /** The types of a failure and its causes and where they happened. */
  public static String describe(Throwable failure) {
    StringBuilder text = new StringBuilder();
    @Nullable Throwable cause = failure;
    for (int i = 0; cause != null && i < CAUSES; i++, cause = cause.getCause()) {
      text.append(i == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      text.append(
          Arrays.stream(cause.getStackTrace())
              .limit(FRAMES)
              .map(frame -> "\n    at " + frame)
              .collect(Collectors.joining()));
    }
    return text.toString();
  }
}
