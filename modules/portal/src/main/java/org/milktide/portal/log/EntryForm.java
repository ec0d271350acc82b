package org.milktide.portal.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.view.Form;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;

/** Reads the form that changes an entry. */
final class EntryForm {
  private static final String COLOUR = "colour";
  private static final String URATES = "urates";

  /** What a stool can look like; the words of the events. */
  static final List<String> COLOURS = List.of("black", "green", "yellow", "brown", "pale");

  private EntryForm() {}

  /** The id of what a change makes: the same form sent twice makes one entry. */
  static String changedId(String eventId) {
    return eventId + "-edit";
  }

  /** The entry as it stands, in the form's fields. */
  static Map<String, String> fields(LogEntry entry, ZoneId zone) {
    Map<String, String> fields = new HashMap<>();
    ZonedDateTime local = entry.at().atZone(zone);
    fields.put("logDate", local.toLocalDate().toString());
    fields.put("logTime", local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
    fields.put("logKind", LogKind.of(entry.fact()).map(LogKind::word).orElse(""));
    switch (entry.fact()) {
      case Fact.FeedRecorded feed -> {
        put(fields, "minutes", feed.minutes());
        put(fields, "ml", feed.ml());
      }
      case Fact.PumpRecorded pump -> put(fields, "ml", pump.ml());
      case Fact.DiaperRecorded diaper -> {
        fields.put(COLOUR, Optional.ofNullable(diaper.colour()).orElse(""));
        fields.put(URATES, Boolean.TRUE.equals(diaper.urates()) ? "yes" : "");
      }
    }
    return fields;
  }

  private static void put(Map<String, String> fields, String field, @Nullable Integer value) {
    if (value != null) {
      fields.put(field, value.toString());
    }
  }

  /** What a change came to: the events, or the form with what is wrong with it. */
  record Change(Form form, Optional<List<JourneyEvent>> events) {}

  /** The entry taken back, and another one in its place. */
  static Change read(Map<String, String> given, LogEntry entry, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    Optional<LogKind> kind = LogKind.of(typed.text("logKind"));
    Instant at = at(typed, entry, visit);
    if (kind.isEmpty()) {
      typed.wrong("logKind");
    }
    if (at == null && typed.form().error("logDate") == null) {
      typed.wrong("logTime");
    }
    Integer minutes = typed.number("minutes");
    Integer ml = typed.number("ml");
    if (at != null && kind.isPresent()) {
      Map<String, Object> data = kind.get().data(at.toString());
      put(data, "babyId", Optional.ofNullable(entry.babyId()).map(BabyId::value).orElse(null));
      EventType type = kind.get().type();
      put(data, "ml", type == EventType.DIAPER_RECORDED ? null : ml);
      put(data, "minutes", type == EventType.FEED_RECORDED ? minutes : null);
      if (type == EventType.DIAPER_RECORDED) {
        put(data, COLOUR, Boolean.TRUE.equals(data.get("stool")) ? colour(typed) : null);
        put(data, URATES, typed.text(URATES) == null ? null : true);
      }
      typed.read(type, data, changedId(typed.eventId()), EntryForm::field);
    }
    return new Change(typed.form(), typed.events().map(made -> with(made, entry, visit)));
  }

  private static @Nullable String colour(TypedEvents typed) {
    String colour = typed.text(COLOUR);
    return colour != null && COLOURS.contains(colour) ? colour : null;
  }

  private static void put(Map<String, Object> data, String field, @Nullable Object value) {
    if (value != null) {
      data.put(field, value);
    }
  }

  private static List<JourneyEvent> with(List<JourneyEvent> made, LogEntry entry, Visit visit) {
    return List.of(removal(entry, visit), made.getFirst());
  }

  /** An entry is taken back in the name that it was logged under; no other does it. */
  static JourneyEvent removal(LogEntry entry, Visit visit) {
    String id = entry.key().id();
    return new JourneyEvent(
        new Stamp(visit.said(), entry.key().source(), id + "-out"),
        visit.now(),
        new Fact.EntryRemoved(id));
  }

  /** To the minute as it was typed; to the second as it was tapped, where nobody changed it. */
  private static @Nullable Instant at(TypedEvents typed, LogEntry entry, Visit visit) {
    Instant at = typed.instant("logDate", "logTime", visit.zone());
    if (at == null) {
      return null;
    }
    ZonedDateTime before = entry.at().atZone(visit.zone()).truncatedTo(ChronoUnit.MINUTES);
    if (before.toLocalDateTime().equals(at.atZone(visit.zone()).toLocalDateTime())) {
      return entry.at();
    }
    return at.isBefore(Window.of(visit).from()) ? null : at;
  }

  private static String field(String path) {
    return switch (path) {
      case "minutes", "ml" -> path;
      case "kind" -> "logKind";
      default -> "logTime";
    };
  }
}
