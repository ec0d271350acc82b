package org.milktide.portal.visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.time.LocalTimes;
import org.milktide.domain.wire.BadField;
import org.milktide.domain.wire.EventReader;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.Words;

/**
 * Reads events out of a form. A form is checked by the same reader as a partner's JSON, so that
 * there is one set of rules; only the words of a complaint are the page's own.
 */
public final class TypedEvents {
  private static final int LONGEST_VALUE = 300;

  private final Map<String, String> typed = new HashMap<>();
  private final Words words;
  private final Instant now;
  private final Instant said;
  private final String source;
  private final UnaryOperator<JourneyEvent> own;
  private final List<JourneyEvent> events = new ArrayList<>();
  private Form form;

  /**
   * A form as somebody typed it who has no page of their own yet.
   *
   * @param said the time to stamp its events
   */
  public TypedEvents(Map<String, String> typed, Words words, Instant now, Instant said) {
    this(typed, words, now, said, Desk.PAGES, UnaryOperator.identity());
  }

  /** A form as this person typed it. */
  public TypedEvents(Map<String, String> typed, Visit visit) {
    this(typed, visit.words(), visit.now(), visit.said(), visit.source(), visit::own);
  }

  private TypedEvents(
      Map<String, String> typed,
      Words words,
      Instant now,
      Instant said,
      String source,
      UnaryOperator<JourneyEvent> own) {
    typed.forEach((field, value) -> this.typed.put(field, shortened(value.strip())));
    this.words = words;
    this.now = now;
    this.said = said;
    this.source = source;
    this.own = own;
    this.form = Form.fresh(EventIds.of(typed), this.typed);
  }

  private static String shortened(String value) {
    return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
  }

  /** What was typed into a field; null when nothing was. */
  public @Nullable String text(String field) {
    String value = typed.get(field);
    return value == null || value.isEmpty() ? null : value;
  }

  public @Nullable Integer number(String field) {
    return parsed(field, Integer::valueOf);
  }

  public @Nullable LocalDate date(String field) {
    return parsed(field, LocalDate::parse);
  }

  /**
   * The instant of a date and a time of day typed into two fields; null where either is missing.
   */
  public @Nullable Instant instant(String dateField, String timeField, ZoneId zone) {
    LocalDate date = date(dateField);
    LocalTime time = parsed(timeField, LocalTime::parse);
    return date == null || time == null ? null : LocalTimes.firstInstant(date.atTime(time), zone);
  }

  public <T> @Nullable T parsed(String field, Function<String, T> reader) {
    String value = text(field);
    try {
      return value == null ? null : reader.apply(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      wrong(field);
      return null;
    }
  }

  /** Says at a field what it needs. */
  public void wrong(String field) {
    form = form.withError(field, words.text("error." + field));
  }

  /**
   * Reads one event of what was typed.
   *
   * @param fieldOf the form's field for a field of the event's data, by its path
   */
  public void read(
      EventType type, Map<String, Object> data, String id, Function<String, String> fieldOf) {
    Map<String, Object> json =
        Map.of("type", type.fullName(), "time", said.toString(), "data", data);
    try {
      EventReader.read(json, new EventReader.Defaults(id, source, "page"), now)
          .ifPresent(read -> events.add(own.apply(read.event())));
    } catch (BadField bad) {
      wrong(fieldOf.apply(bad.field().replaceFirst("^data\\.", "")));
    }
  }

  /**
   * Reads something that was seen, now unless the data say when.
   *
   * @param id what the event's id has after the form's
   */
  public void reported(EventType type, Map<String, Object> data, String id) {
    Map<String, Object> all = new HashMap<>(data);
    all.putIfAbsent("at", now.toString());
    read(type, all, eventId() + id, path -> path);
  }

  public String eventId() {
    return form.eventId();
  }

  public Form form() {
    return form;
  }

  /** The events, unless something is wrong with the form. */
  public Optional<List<JourneyEvent>> events() {
    return form.hasErrors() ? Optional.empty() : Optional.of(List.copyOf(events));
  }
}
