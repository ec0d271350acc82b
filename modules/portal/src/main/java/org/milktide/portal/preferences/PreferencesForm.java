package org.milktide.portal.preferences;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Topic;
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
  /** Before the names of the topics' fields. */
  static final String TOPIC = "topic-";

  /** Before the names of the fields of what comes to devices. */
  static final String PUSHED = "push-";

  static final String DISCREET = "discreet";

  /** Tells a form that has boxes to tick from an older one: what is not ticked is not sent. */
  static final String WISHES = "wishes";

  private PreferencesForm() {}

  static Map<String, String> fields(Recipient person) {
    Timetable time = person.timetable();
    Map<String, String> fields = new HashMap<>();
    fields.put("language", person.language().getLanguage());
    fields.put("country", person.language().getCountry());
    fields.put("timeZone", time.zone().getId());
    fields.put("quietStart", time.quiet().start().toString());
    fields.put("quietEnd", time.quiet().end().toString());
    for (Topic topic : Topic.values()) {
      if (!person.silencedTopics().holds(topic.word())) {
        fields.put(TOPIC + topic.word(), "yes");
      }
    }
    for (String word : ways()) {
      if (person.pushedTopics().holds(word)) {
        fields.put(PUSHED + word, "yes");
      }
    }
    if (person.isDiscreet()) {
      fields.put(DISCREET, "yes");
    }
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

  /** Whether a field is a box to tick, which a form sends only where it is ticked. */
  static boolean isTicked(String field) {
    return field.equals(DISCREET) || field.startsWith(TOPIC) || field.startsWith(PUSHED);
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
    if (typed.text(WISHES) != null) {
      if (!topics(visit).isEmpty()) {
        data.put("topicsOff", topicsOff(typed, visit.person()));
      }
      data.put("topicsByPush", topicsByPush(typed, visit.person()));
      data.put("discreet", typed.text(DISCREET) != null);
    }
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

  /** What this person can switch off: the notes for whom a parent invited have no topics. */
  static List<Topic> topics(Visit visit) {
    return visit.isParent() ? List.of(Topic.values()) : List.of();
  }

  /** What is not ticked; words that are not on the page stay as they were. */
  private static List<String> topicsOff(TypedEvents typed, Recipient person) {
    Set<String> off = new TreeSet<>(person.silencedTopics().words());
    for (Topic topic : Topic.values()) {
      if (typed.text(TOPIC + topic.word()) == null) {
        off.add(topic.word());
      } else {
        off.remove(topic.word());
      }
    }
    return List.copyOf(off);
  }

  /** What is ticked; words that are not on the page stay as they were. */
  private static List<String> topicsByPush(TypedEvents typed, Recipient person) {
    Set<String> pushed = new TreeSet<>(person.pushedTopics().words());
    for (String word : ways()) {
      if (typed.text(PUSHED + word) == null) {
        pushed.remove(word);
      } else {
        pushed.add(word);
      }
    }
    return List.copyOf(pushed);
  }

  /** The words of all for which a way can be chosen: the topics, and the rest. */
  static List<String> ways() {
    return Stream.concat(Stream.of(Topic.values()).map(Topic::word), Stream.of(Topic.OTHER))
        .toList();
  }

  static JourneyEvent fewer(Map<String, String> given, Visit visit, boolean wished) {
    Fact said = new Fact.PreferencesChanged(null, null, null, null, null, null, wished);
    return visit.told(said, EventIds.of(given) + (wished ? "-fewer" : "-more"));
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
