package org.milktide.standalone.cli;

import java.nio.file.Path;
import org.milktide.app.ContentWatch;
import org.milktide.portal.PortalSettings;
import org.milktide.standalone.run.Installation;

/** What the terminal says once an installation is up. */
final class Greeting {
  private Greeting() {}

  static String of(Installation installation, Path data) {
    String base = base(installation);
    StringBuilder lines = new StringBuilder("\nMilktide is up.\n");
    line(lines, "pages", base + "/");
    if (installation.hasLocalMailbox()) {
      line(
          lines,
          "inbox",
          base + "/dev/inbox  mail stays on this machine; SPRING_MAIL_HOST sends it");
    }
    installation
        .bean(ContentWatch.class)
        .notice()
        .ifPresent(notice -> line(lines, "guidance", notice));
    line(
        lines,
        "API",
        base + "/api/v1  token " + installation.bean(PortalSettings.class).apiToken());
    line(lines, "Kafka", installation.setting("spring.kafka.bootstrap-servers").orElse("?"));
    line(
        lines,
        "health",
        "http://localhost:"
            + installation.setting("management.server.port").orElse("8081")
            + "/actuator/health");
    line(lines, "data", data.toAbsolutePath().normalize().toString());
    return lines.append("Stop with Ctrl-C; nothing is lost.\n").toString();
  }

  static String base(Installation installation) {
    return installation.bean(PortalSettings.class).baseUrl().toString();
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append("  %-8s %s%n".formatted(name, value));
  }
}
