package org.milktide.standalone.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.wire.BadField;
import org.milktide.domain.wire.EventReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events of a family from a file of CloudEvents, one JSON object on each line. One arrives when it
 * happened, unless the CloudEvents extension {@code recordedtime} says when it was heard of.
 *
 * @param events those that can be read, each once, whatever file they are repeated in
 * @param problems a line for each line of the file that was left out
 */
record EventLines(List<JourneyEvent> events, List<String> problems) {
  static final EventLines NONE = new EventLines(List.of(), List.of());

  private static final String OPTION = "--events";
  private static final String HEARD = "recordedtime";
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  EventLines {
    events = List.copyOf(events);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @throws BadOption when there is no such file, or it is no text
   */
  static EventLines read(String file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new BadOption(OPTION, file, "cannot be read: expected a file of CloudEvents, as JSON");
    }
    Collected collected = new Collected();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        collected.add(lines.get(i), i + 1);
      }
    }
    return new EventLines(collected.events, collected.problems);
  }

  /** The same source and id again is the same event. */
  private static final class Collected {
    private final List<JourneyEvent> events = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<List<String>> known = new HashSet<>();

    void add(String line, int number) {
      try {
        Map<String, @Nullable Object> json = JSON.readValue(line, OBJECT);
        EventReader.Defaults defaults = new EventReader.Defaults(null, null, "family");
        EventReader.read(json, defaults, heardAt(json))
            .ifPresentOrElse(
                read -> keep(read.event()),
                () -> leaveOut(number, "type: " + json.get("type") + " is none of ours"));
      } catch (JacksonException e) {
        leaveOut(number, "is not a JSON object");
      } catch (BadField e) {
        leaveOut(number, String.valueOf(e.getMessage()));
      }
    }

    private void keep(JourneyEvent event) {
      if (known.add(List.of(event.stamp().source(), event.stamp().id()))) {
        events.add(event);
      }
    }

    private void leaveOut(int number, String problem) {
      problems.add(OPTION + " line " + number + " is left out: " + problem);
    }

    private static Instant heardAt(Map<String, @Nullable Object> json) {
      String field = json.get(HEARD) == null ? "time" : HEARD;
      try {
        return OffsetDateTime.parse(String.valueOf(json.get(field))).toInstant();
      } catch (DateTimeException e) {
        throw new BadField(
            field, "is not a date-time with an offset, such as 2027-01-05T03:10:00Z");
      }
    }
  }
}
