package org.milktide.portal.subscribe;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.TypedEvents;

/** Reads the form on the first page. */
final class SubscribeForm {
  private SubscribeForm() {}

  /** Reads it; the due date where one was reckoned, null otherwise. */
  static @Nullable LocalDate read(TypedEvents typed, Words words, Instant now) {
    Map<String, Object> data = new HashMap<>();
    put(data, "email", typed.text("email"));
    put(data, "firstName", typed.text("firstName"));
    put(data, "babies", typed.number("babies"));
    put(data, "timeZone", typed.text("timeZone"));
    put(data, "locale", typed.text("locale"));
    LocalDate reckoned = DueForm.reckoned(typed, now, zone(typed));
    String when = DueForm.field(typed);
    switch (when) {
      case "bornDate" -> born(typed, data);
      case "dueDate" -> put(data, "dueDate", typed.text("dueDate"));
      default -> put(data, "dueDate", reckoned);
    }
    if (typed.text("consent") == null) {
      typed.wrong("consent");
    }
    data.put("consent", Map.of("text", consent(words)));
    typed.read(EventType.SUBSCRIPTION_REQUESTED, data, typed.eventId(), path -> field(path, when));
    return reckoned;
  }

  /** What was agreed to, word by word, with its version and language. */
  private static String consent(Words words) {
    return words.text("consent.version")
        + " ("
        + words.language().toLanguageTag()
        + "): "
        + words.text("consent.text");
  }

  private static void born(TypedEvents typed, Map<String, Object> data) {
    Instant at = typed.instant("bornDate", "bornTime", zone(typed));
    if (at == null) {
      typed.wrong("bornDate");
    } else {
      data.put("birth", Map.of("at", at.toString()));
    }
  }

  /** The zone to read a birth's time in; where none was chosen, that is said at its own field. */
  private static ZoneId zone(TypedEvents typed) {
    String zone = typed.text("timeZone");
    try {
      return ZoneId.of(zone == null ? "UTC" : zone);
    } catch (DateTimeException e) {
      return ZoneId.of("UTC");
    }
  }

  private static void put(Map<String, Object> data, String field, @Nullable Object value) {
    if (value != null) {
      data.put(field, value instanceof LocalDate date ? date.toString() : value);
    }
  }

  /** The form asks for one of two dates; a complaint about either belongs where it asked. */
  private static String field(String path, String date) {
    if (path.startsWith("birth") || path.equals("dueDate")) {
      return date;
    }
    return path.startsWith("consent") ? "consent" : path;
  }
}
