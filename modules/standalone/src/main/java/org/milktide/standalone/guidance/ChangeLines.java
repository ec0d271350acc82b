package org.milktide.standalone.guidance;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.milktide.content.calendar.SampleFamily;

/** Changes for one family as lines for a terminal, in its local time. */
record ChangeLines(SampleFamily family) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

  String line(Change change) {
    return switch (change) {
      case Change.Added added -> line("added", added, at(added.at()));
      case Change.Gone gone -> line("gone", gone, "was " + at(gone.at()));
      case Change.Moved moved ->
          line("moved", moved, at(moved.before()) + " -> " + at(moved.after()));
      case Change.Reworded reworded ->
          line(
              "reworded",
              reworded,
              reworded.languages().stream()
                  .map(Locale::toLanguageTag)
                  .collect(Collectors.joining(", ")));
    };
  }

  private static String line(String what, Change change, String rest) {
    return "  %-9s %s  %s".formatted(what, change.item(), rest);
  }

  private String at(Instant at) {
    return MOMENT.format(at.atZone(family.zone()));
  }
}
