package org.milktide.testing;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Where the broker of the tests runs. */
enum BrokerPlace {
  DOCKER,
  IN_PROCESS;

  /** The environment variable that forces a place. */
  static final String SETTING = "MILKTIDE_TEST_BROKER";

  /**
   * Docker where an engine answers, else this process.
   *
   * @param forced the setting's value, which says where whatever answers; null or blank: none
   * @throws IllegalArgumentException if the setting says something else
   */
  static BrokerPlace of(@Nullable String forced, BooleanSupplier dockerAnswers) {
    return switch (forced == null ? "" : forced.strip()) {
      case "docker" -> DOCKER;
      case "in-process" -> IN_PROCESS;
      case "" -> dockerAnswers.getAsBoolean() ? DOCKER : IN_PROCESS;
      default ->
          throw new IllegalArgumentException(
              SETTING + ": '" + forced + "' is neither docker nor in-process");
    };
  }
}
