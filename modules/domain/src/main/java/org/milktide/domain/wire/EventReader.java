package org.milktide.domain.wire;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;

/** Reads CloudEvents 1.0 from their JSON object. */
public final class EventReader {
  private static final int LONGEST_ID = 200;

  private EventReader() {}

  /**
   * What a reader may assume of fields that are not there; null: the field has to be there.
   *
   * @param id the event's id
   * @param source who says so
   * @param subject the journey's UUID or the partner's own reference
   */
  public record Defaults(@Nullable String id, @Nullable String source, @Nullable String subject) {
    public static final Defaults NONE = new Defaults(null, null, null);
  }

  /**
   * An event that was read.
   *
   * @param subject the journey's UUID or the partner's own reference
   * @param unknownFields how many fields of its data nobody knows; they are ignored
   */
  public record Read(String subject, EventType type, JourneyEvent event, int unknownFields) {}

  /**
   * Reads an event.
   *
   * @param json the event as nested maps
   * @param arrivedAt when it came, on the product clock; also its time if it names none
   * @return empty when its type is not one of ours
   * @throws BadField naming what cannot be read
   */
  public static Optional<Read> read(
      Map<String, ? extends @Nullable Object> json, Defaults defaults, Instant arrivedAt) {
    Fields fields = Fields.of("", json);
    String version = fields.optionalText("specversion");
    if (version != null && !version.equals("1.0")) {
      throw fields.bad("specversion", "is not 1.0");
    }
    String typeName = fields.text("type");
    if (typeName.isBlank()) {
      throw fields.bad("type", "is missing");
    }
    Optional<EventType> type = EventType.of(typeName);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Instant given = new PastInstants(arrivedAt).optional(fields, "time");
    Instant time = given == null ? arrivedAt : given;
    Stamp stamp =
        new Stamp(
            time, name(fields, "source", defaults.source()), name(fields, "id", defaults.id()));
    String subject = name(fields, "subject", defaults.subject());
    Fields data = fields.has("data") ? fields.object("data") : Fields.of("data", Map.of());
    Fact fact = new FactReader(data, time, new PastInstants(arrivedAt)).read(type.get());
    JourneyEvent event = new JourneyEvent(stamp, arrivedAt, fact);
    return Optional.of(new Read(subject, type.get(), event, data.unasked()));
  }

  private static String name(Fields fields, String field, @Nullable String fallback) {
    String given = fields.optionalText(field);
    String value = given == null ? fallback : given;
    if (value == null || value.isBlank()) {
      throw fields.bad(field, "is missing");
    }
    if (value.length() > LONGEST_ID) {
      throw fields.bad(field, "is longer than " + LONGEST_ID + " characters");
    }
    if (value.contains("\n")) {
      throw fields.bad(field, "holds control characters");
    }
    return value;
  }
}
