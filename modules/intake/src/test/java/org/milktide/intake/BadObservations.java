package org.milktide.intake;

import static org.milktide.intake.IntakeTopics.BABY_EVENTS;
import static org.milktide.intake.IntakeTopics.FEED_EVENTS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What goes wrong with weights, signs, placements and stored milk, and some of what does not. */
final class BadObservations {
  private static final String AT = "\"2027-01-05T10:40:00Z\"";
  private static final String SECTION = "What was seen, and milk that was put away";

  private final List<BadInput.Row> rows = new ArrayList<>();

  static List<BadInput.Row> rows() {
    BadObservations input = new BadObservations();
    input.weights();
    input.signs();
    input.milk();
    return input.rows;
  }

  private void weights() {
    Map<String, String> weight = Map.of("grams", "3400", "at", AT);
    String type = "weight.recorded.v1";
    add(BABY_EVENTS, type, weight, "grams", "200", "199", "30001", "3.4", "\"3400\"", "null");
    add(BABY_EVENTS, type, weight, "at", "\"2027-01-06T10:40:00Z\"", "\"yesterday\"", "null");
    add(BABY_EVENTS, type, weight, "teamKnows", "false", "\"yes\"");
    add(FEED_EVENTS, type, weight, "grams", "3400");
    Map<String, String> nothing = Map.of();
    add(BABY_EVENTS, "birth-weight.regained.v1", nothing, "babyId", "\"A\"", "\"\"", "7");
    String placed = "placement.recorded.v1";
    add(BABY_EVENTS, placed, nothing, "date", "\"2027-01-04\"", "\"2029-01-06\"", "\"soon\"");
    add(BABY_EVENTS, placed, nothing, "date", "\"2025-01-04\"", "null");
  }

  private void signs() {
    String type = "symptom.reported.v1";
    Map<String, String> sign = Map.of("code", "\"jaundice\"", "at", AT);
    add(BABY_EVENTS, type, sign, "code", "\"Jaundice\"", "\"tired\"", "5", "null");
    add(BABY_EVENTS, type, sign, "at", "\"2027-01-05T12:11:00Z\"", "null");
    add(BABY_EVENTS, type, sign, "seenByTeam", "true", "\"no\"");
    add(BABY_EVENTS, type, sign, "value", "2", "\"2\"", "1e999");
    Map<String, String> fever =
        Map.of("code", "\"temperature\"", "at", AT, "value", "38.2", "unit", "\"C\"");
    add(BABY_EVENTS, type, fever, "value", "38.0", "24.9", "100.4", "\"38\"", "null");
    add(BABY_EVENTS, type, fever, "unit", "\"C\"", "\"F\"", "\"c\"", "\"K\"", "null");
  }

  private void milk() {
    String type = "milk.stored.v1";
    Map<String, String> milk = Map.of("place", "\"fridge\"", "at", AT);
    add(FEED_EVENTS, type, milk, "amountMl", "80", "0", "20001", "80.5", "\"80\"", "null");
    add(FEED_EVENTS, type, milk, "place", "\"freezer\"", "\"cellar\"", "null");
    add(FEED_EVENTS, "milk.used.v1", milk, "at", "\"2027-01-05T12:11:00Z\"", "null");
  }

  private void add(
      String topic, String type, Map<String, String> good, String field, String... values) {
    for (String value : values) {
      Map<String, String> data = new LinkedHashMap<>(good);
      data.put(field, value);
      String id = "seen-" + rows.size();
      String event = Records.event(type, id, BadInput.SUBJECT, object(data));
      var record = Broker.record(topic, BadInput.SUBJECT, event);
      String given = "\"" + field + "\":" + BadInput.brief(value);
      rows.add(new BadInput.Row(SECTION, type + " data." + field, given, id, record));
    }
  }

  private static String object(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
