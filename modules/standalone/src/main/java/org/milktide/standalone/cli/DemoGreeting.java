package org.milktide.standalone.cli;

import java.util.List;

/** What the terminal says once the demo is up: one address. */
final class DemoGreeting {
  private DemoGreeting() {}

  /** A port that the demo prefers, and the one that it took. */
  record Port(String name, int preferred, int taken) {
    boolean isAnother() {
      return preferred != taken;
    }
  }

  static String of(String base, List<Port> ports) {
    StringBuilder lines = new StringBuilder("\nOpen  " + base + "/dev/demo\n\n");
    ports.stream()
        .filter(Port::isAnother)
        .forEach(
            port ->
                lines.append(
                    "Port %d was taken, so the %s port is %d.%n"
                        .formatted(port.preferred(), port.name(), port.taken())));
    return lines.append("Stop with Ctrl-C; nothing of it stays.\n").toString();
  }
}
