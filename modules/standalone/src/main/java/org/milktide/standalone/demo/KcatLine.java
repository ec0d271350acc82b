package org.milktide.standalone.demo;

import java.util.List;
import java.util.stream.Collectors;

/** Records as a line for the shell that publishes them again. */
final class KcatLine {
  private KcatLine() {}

  /**
   * The line; kcat sends one record for each line that it reads.
   *
   * @param records at least one, all with the same topic and key
   */
  static String of(List<DemoRecord> records, String broker) {
    DemoRecord first = records.getFirst();
    String form = records.size() == 1 ? "'%s'" : "'%s\\n'";
    String values =
        records.stream()
            .map(DemoRecord::json)
            .map(KcatLine::quoted)
            .collect(Collectors.joining(" "));
    return "printf %s %s | kcat -P -b %s -t %s -k %s -H content-type=%s"
        .formatted(
            form,
            values,
            broker,
            quotedIfNeeded(first.topic()),
            quotedIfNeeded(first.key()),
            CloudEvents.CONTENT_TYPE);
  }

  /** Within single quotes a shell takes all as it is; only the quote itself has to step outside. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static String quotedIfNeeded(String text) {
    return text.matches("[A-Za-z0-9._-]+") ? text : quoted(text);
  }
}
