package org.milktide.standalone.postgres;

import java.util.Map;
import java.util.stream.Collectors;

/** Settings given to the server at each start, whatever its files say. */
final class ServerSettings {
  private static final Map<String, String> FIXED =
      Map.of(
          "listen_addresses", "127.0.0.1",
          // No socket file: its path may be too long, and it would be a second way in.
          "unix_socket_directories", "",
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "timezone", "UTC",
          "log_timezone", "UTC",
          "log_checkpoints", "off",
          // The log never holds a row: neither the statement nor the detail of an error, which
          // quotes the values of a violated key.
          "log_min_error_statement", "panic",
          "log_error_verbosity", "terse");

  private ServerSettings() {}

  /** The options for {@code postgres}, as one line for a shell. */
  static String options(int port) {
    return "-p "
        + port
        + FIXED.entrySet().stream()
            .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
            .sorted()
            .collect(Collectors.joining());
  }
}
