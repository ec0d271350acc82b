package org.milktide.portal.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;

/** Reads the forms "my baby is here" and "my milk came in". */
final class BirthForm {
  private static final int MOST_BABIES = 5;
  private static final Set<String> HOURS_AGO = Set.of("0", "1", "2", "3");
  private static final int DAYS_OF_WEEK = 7;

  private BirthForm() {}

  /** Day and time of day of an instant, as the fields of a form want them. */
  static Map<String, String> fields(String prefix, ZonedDateTime local) {
    return Map.of(
        prefix + "Date",
        local.toLocalDate().toString(),
        prefix + "Time",
        local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
  }

  static TypedEvents born(Map<String, String> given, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    Instant at = bornAt(typed, visit);
    if (at == null) {
      typed.wrong("bornDate");
      return typed;
    }
    Map<String, Object> data = new HashMap<>();
    data.put("at", at.toString());
    put(data, "gestationDays", gestationDays(typed));
    put(data, "mode", typed.text("mode"));
    put(data, "place", typed.text("place"));
    readEach(typed, data, babies(typed));
    return typed;
  }

  /** A button says how many hours ago, to be quick; else a day and a time are typed. */
  private static @Nullable Instant bornAt(TypedEvents typed, Visit visit) {
    String ago = typed.text("ago");
    if (ago == null) {
      return typed.instant("bornDate", "bornTime", visit.zone());
    }
    return HOURS_AGO.contains(ago)
        ? visit.now().minus(Duration.ofHours(Integer.parseInt(ago)))
        : null;
  }

  /** Several babies get names of their own; one needs none. */
  private static void readEach(TypedEvents typed, Map<String, Object> data, int babies) {
    for (int i = 0; i < babies; i++) {
      String name = String.valueOf((char) ('A' + i));
      Map<String, Object> one = new HashMap<>(data);
      if (babies > 1) {
        one.put("babyId", name);
      }
      typed.read(EventType.BABY_BORN, one, typed.eventId() + "-born-" + name, BirthForm::field);
    }
  }

  private static int babies(TypedEvents typed) {
    Integer babies = typed.number("babies");
    if (babies == null) {
      return 1;
    }
    if (babies < 1 || babies > MOST_BABIES) {
      typed.wrong("babies");
      return 1;
    }
    return babies;
  }

  private static @Nullable Integer gestationDays(TypedEvents typed) {
    Integer weeks = typed.number("weeks");
    Integer days = typed.number("days");
    if (weeks == null) {
      return null;
    }
    if (days != null && (days < 0 || days >= DAYS_OF_WEEK)) {
      typed.wrong("weeks");
    }
    return weeks * DAYS_OF_WEEK + (days == null ? 0 : days);
  }

  static TypedEvents milkIn(Map<String, String> given, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    boolean noTimeGiven = typed.text("milkDate") == null && typed.text("milkTime") == null;
    Instant at = noTimeGiven ? visit.now() : typed.instant("milkDate", "milkTime", visit.zone());
    if (at == null) {
      typed.wrong("milkDate");
    } else {
      typed.read(
          EventType.MILK_IN_NOTICED,
          Map.of("at", at.toString()),
          typed.eventId() + "-milk-in",
          _ -> "milkDate");
    }
    return typed;
  }

  private static void put(Map<String, Object> data, String field, @Nullable Object value) {
    if (value != null) {
      data.put(field, value);
    }
  }

  private static String field(String path) {
    return switch (path) {
      case "gestationDays" -> "weeks";
      case "mode", "place" -> path;
      default -> "bornDate";
    };
  }
}
