package org.milktide.app;

import java.util.List;
import org.springframework.core.env.Environment;

/**
 * The ports, looked at before anything else reads them: their own complaint would not name them.
 */
final class PortSetting {
  private static final List<String> NAMES =
      List.of("server.port", "management.server.port", "spring.mail.port");

  private PortSetting() {}

  /**
   * Checks all ports.
   *
   * @throws IllegalArgumentException naming the setting and what it was given
   */
  static void check(Environment environment) {
    for (String name : NAMES) {
      String value = environment.getProperty(name, "0");
      if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
        throw new IllegalArgumentException(name + ": '" + value + "' is not a port (0 to 65535)");
      }
    }
  }
}
