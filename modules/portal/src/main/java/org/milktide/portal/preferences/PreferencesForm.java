package org.milktide.portal.preferences;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.time.LocalTimes;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;
import org.milktide.domain.time.Timetable;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;

/** Reads and fills the forms of the preferences page. */
final class PreferencesForm {
  private PreferencesForm() {}

  static Map<String, String> fields(Recipient person) {
    Timetable time = person.timetable();
    Map<String, String> fields = new HashMap<>();
    fields.put("language", person.language().getLanguage());
    fields.put("country", person.language().getCountry());
    fields.put("timeZone", time.zone().getId());
    fields.put("quietStart", time.quiet().start().toString());
    fields.put("quietEnd", time.quiet().end().toString());
    fields.put("day", "mon");
    fields.put("at", "09:00");
    switch (time.rhythm()) {
      case Rhythm.AsItComes() -> fields.put("rhythm", "as-it-comes");
      case Rhythm.Daily(LocalTime at) -> {
        fields.put("rhythm", "daily");
        fields.put("at", at.toString());
      }
      case Rhythm.Weekly(var day, LocalTime at) -> {
        fields.put("rhythm", "weekly");
        fields.put("day", day.name().substring(0, 3).toLowerCase(Locale.ROOT));
        fields.put("at", at.toString());
      }
    }
    return fields;
  }

  static TypedEvents changed(Map<String, String> given, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    Map<String, Object> data = new HashMap<>();
    data.put("rhythm", rhythm(typed));
    LocalTime start = typed.parsed("quietStart", LocalTime::parse);
    LocalTime end = typed.parsed("quietEnd", LocalTime::parse);
    if (start == null || end == null) {
      typed.wrong("quietStart");
    } else {
      data.put("quiet", new QuietHours(start, end).toString());
    }
    String zone = typed.text("timeZone");
    data.put("timeZone", zone == null ? "" : zone);
    locale(typed).ifPresent(tag -> data.put("locale", tag));
    typed.read(
        EventType.PREFERENCES_CHANGED,
        data,
        typed.eventId() + "-preferences",
        path ->
            switch (path) {
              case "quiet" -> "quietStart";
              case "timeZone" -> "timeZone";
              case "locale" -> "language";
              default -> "rhythm";
            });
    return typed;
  }

  /** Both from lists; empty where the form had none, as one that was kept open for long. */
  private static Optional<String> locale(TypedEvents typed) {
    String language = typed.text("language");
    String country = typed.text("country");
    return Optional.ofNullable(language).map(tag -> country == null ? tag : tag + "-" + country);
  }

  private static String rhythm(TypedEvents typed) {
    String at = typed.text("at");
    String time = at == null ? "" : at;
    return switch (typed.text("rhythm")) {
      case "daily" -> "daily " + time;
      case "weekly" -> "weekly " + typed.text("day") + " " + time;
      case null, default -> "as-it-comes".equals(typed.text("rhythm")) ? "as-it-comes" : "";
    };
  }

  /** A pause until the start of a local day, or, without one, until the parent ends it. */
  static TypedEvents paused(Map<String, String> given, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    LocalDate date = typed.date("until");
    Map<String, Object> data = new HashMap<>();
    if (date != null) {
      Instant until = LocalTimes.startOfDay(date, visit.zone());
      if (!until.isAfter(visit.now())) {
        typed.wrong("until");
      }
      data.put("until", until.toString());
    }
    typed.read(EventType.PAUSED, data, typed.eventId() + "-pause", _ -> "until");
    return typed;
  }

  static JourneyEvent resumed(Map<String, String> given, Visit visit) {
    return visit.told(new Fact.Resumed(), EventIds.of(given) + "-resume");
  }
}
