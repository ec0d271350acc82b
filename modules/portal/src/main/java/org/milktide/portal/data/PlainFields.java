package org.milktide.portal.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.milktide.domain.event.Teller;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Visit;

/**
 * What was heard in an event, field by field, in the reader's words and zone. The file has it as it
 * was; a field or a word that we have no words for is shown as it is, so that nothing is left out.
 */
final class PlainFields {
  /** Somebody's own words and names, which are shown as they are whatever they look like. */
  private static final Set<String> FREE =
      Set.of("firstName", "feedingGoal", "reason", "consent.text", "email", "babyId", "entryId");

  private static final String LIST = ", ";

  private final Visit visit;
  private final Words words;

  PlainFields(Visit visit) {
    this.visit = visit;
    this.words = visit.words();
  }

  /** Such as "Time: Tuesday 5 January 2027, 08:00", in the order of the fields' names. */
  List<String> of(Map<?, ?> data) {
    List<String> lines = new ArrayList<>();
    add(lines, "", data);
    return lines;
  }

  /** Who said it: the parent on a page of ours, or the system of somebody else. */
  String teller(String source) {
    String teller =
        Teller.invited(source).isPresent()
            ? words.text("data.told.other")
            : source.equals(Desk.PAGES) ? words.text("data.told.here") : source;
    return words.text("data.told.by", teller);
  }

  private void add(List<String> lines, String before, Map<?, ?> data) {
    new TreeMap<>(data)
        .forEach(
            (field, value) -> {
              String name = before + field;
              if (value instanceof Map<?, ?> inner) {
                add(lines, name + ".", inner);
              } else {
                String shown = FREE.contains(name) ? String.valueOf(value) : value(value);
                lines.add(words.text("data.field", label(name), shown));
              }
            });
  }

  private String label(String field) {
    String key = "field." + field;
    return words.has(key) ? words.text(key) : field;
  }

  private String value(Object value) {
    return switch (value) {
      case Boolean yes -> words.text(yes ? "value.yes" : "value.no");
      case List<?> several -> several.stream().map(this::value).collect(Collectors.joining(LIST));
      case String text -> text(text);
      default -> String.valueOf(value);
    };
  }

  private String text(String text) {
    for (String key : List.of("value." + text, "topic-" + text)) {
      if (words.has(key)) {
        return words.text(key);
      }
    }
    try {
      return at(Instant.parse(text));
    } catch (DateTimeException notAnInstant) {
      return day(text);
    }
  }

  private String day(String text) {
    try {
      return LocalDate.parse(text)
          .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.language()));
    } catch (DateTimeException notADay) {
      return text;
    }
  }

  /** With the date, always: this is a record, not a plan. */
  String at(Instant instant) {
    ZonedDateTime local = instant.atZone(visit.zone());
    return DateTimeFormatter.ofPattern(words.text("data.when"), words.language()).format(local);
  }
}
