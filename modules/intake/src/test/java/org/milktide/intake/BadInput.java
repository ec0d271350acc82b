package org.milktide.intake;

import static org.milktide.intake.IntakeTopics.BABY_EVENTS;
import static org.milktide.intake.IntakeTopics.FEED_EVENTS;
import static org.milktide.intake.IntakeTopics.SUBSCRIPTION_EVENTS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What goes wrong with the data of events, and some of what looks wrong and is not. Instants are
 * relative to {@link RunningIntake#NOW}, 2027-01-05 12:00 UTC.
 */
final class BadInput {
  static final String SUBJECT = "family-9";

  private final List<Row> rows = new ArrayList<>();

  /**
   * One thing to send; its answer is what intake makes of it.
   *
   * @param id the event's id, by which to know it behind the door
   */
  record Row(
      String section, String what, String given, String id, ProducerRecord<byte[], byte[]> record) {
    @Override
    public String toString() {
      return what + " " + given;
    }
  }

  static List<Row> rows() {
    BadInput input = new BadInput();
    input.dates();
    input.births();
    input.zonesAndLocales();
    input.addresses();
    input.names();
    input.consent();
    input.profile();
    input.others();
    input.subjects();
    return input.rows;
  }

  private void dates() {
    String section = "Due dates";
    data(
        section, "dueDate", "\"2027-11-01\"", "\"2027-11-02\"", "\"2026-11-06\"", "\"2026-11-05\"");
    data(
        section, "dueDate", "\"2027-02-30\"", "\"2027-02-29\"", "\"2027-13-01\"", "\"10.01.2027\"");
    data(
        section, "dueDate", "\"2027-01-10T00:00:00Z\"", "\"+999999999-12-31\"", "\"\"", "\"soon\"");
    data(section, "dueDate", "20270110", "1768003200", "true", "[\"2027-01-10\"]", "{}", "null");
  }

  private void births() {
    String section = "Births";
    born(section, "at", "\"2027-01-05T12:10:00Z\"", "\"2027-01-05T12:10:01Z\"");
    born(section, "at", "\"2027-01-06T09:00:00Z\"", "\"2024-01-06T12:00:00Z\"");
    born(section, "at", "\"1897-01-05T03:10:00Z\"", "\"-999999999-01-01T00:00:00Z\"");
    born(section, "at", "\"2027-01-05T03:10\"", "\"2027-01-05\"", "\"2027-01-05T25:00:00Z\"");
    born(section, "at", "\"2026-12-31T23:59:60Z\"", "1767582600", "null");
    born(section, "gestationDays", "139", "140", "320", "321", "-1", "40.5", "\"280\"", "1e999");
    born(section, "gestationDays", "99999999999999999999", "NaN");
    born(section, "weightG", "199", "9001", "\"3.4 kg\"");
    born(section, "outcome", "\"LIVE\"", "\"stillborn\"");
    born(section, "place", "\"car\"");
    born(section, "babyId", "\"\"", "\"" + "b".repeat(300) + "\"", "7");
  }

  private void zonesAndLocales() {
    String section = "Zones and languages";
    data(section, "timeZone", "\"Europe/Atlantis\"", "\"CET\"", "\"EST\"", "\"IST\"", "\"PST\"");
    data(section, "timeZone", "\"+01:00\"", "\"UTC+1\"", "\"GMT+1\"", "\"Z\"", "\"europe/berlin\"");
    data(section, "timeZone", "\"\"", "\"" + "Z".repeat(3000) + "\"", "1", "null");
    data(section, "locale", "\"english\"", "\"\"", "\"x\"", "\"en_US\"", "\"../../etc\"", "7");
  }

  private void addresses() {
    String section = "Addresses";
    data(section, "email", "\"anna\"", "\"anna@\"", "\"@example.org\"", "\"a@b@example.org\"");
    data(section, "email", "\"anna @example.org\"", "\"Anna <anna@example.org>\"");
    data(section, "email", "\"a@example.org,b@example.org\"", "\"a@example.org;b@example.org\"");
    data(section, "email", "\"anna@example.org\\r\\nBcc: ben@example.org\"");
    data(section, "email", "\"anna@example.org\\nben@example.org\"", "\"anna@exam\\u0000ple.org\"");
    data(section, "email", "\"anna\\u202e@example.org\"", "\"anna\\u200b@example.org\"");
    data(section, "email", "\"anna\\uff20example.org\"", "\"\\ud800@example.org\"");
    data(section, "email", "\"anna@exa\\u0301mple.org\"", "\"anna@[127.0.0.1]\"", "\"anna@.org\"");
    data(
        section,
        "email",
        "\"\\\"an na\\\"@example.org\"",
        "\"anna..b@example.org\"",
        "\".a@example.org\"");
    data(section, "email", "\"anna@-example.org\"", "\"anna@localhost\"", "\"anna@example.org.\"");
    data(section, "email", "\"" + "a".repeat(65) + "@example.org\"");
    data(section, "email", "\"a@" + "abcdefghi.".repeat(26) + "org\"");
    data(
        section,
        "email",
        "\"jörg@müller.example\"",
        "\" anna@example.org \"",
        "\"\"",
        "5",
        "[]",
        "null");
  }

  private void names() {
    String section = "Names";
    data(
        section,
        "firstName",
        "\"Anna\\r\\nBcc: ben@example.org\"",
        "\"Anna\\nBen\"",
        "\"An\\tna\"");
    data(section, "firstName", "\"" + "a".repeat(61) + "\"", "\"" + "a".repeat(60) + "\"");
    data(section, "firstName", "\"\"", "\"Anna\\u202eanna\"", "\"Anna\\u2028Ben\"", "\"\\udc00\"");
    data(
        section,
        "firstName",
        "\"see http://evil.example\"",
        "\"www.evil.example\"",
        "\"<b>Anna</b>\"");
    data(section, "firstName", "\"Zoë-Mária O'Neil\"", "\"${jndi:x}\"", "3", "{\"de\":\"Anna\"}");
  }

  private void consent() {
    String section = "Consent";
    data(section, "consent", "null", "\"yes\"", "true", "{}", "{\"at\":\"2027-01-05T11:00:00Z\"}");
    data(
        section, "consent", "{\"text\":\"\"}", "{\"text\":\"v1\",\"at\":\"2027-01-06T11:00:00Z\"}");
    data(section, "consent", "{\"text\":\"" + "long ".repeat(500) + "\"}");
  }

  private void profile() {
    String section = "What a parent says of themselves";
    String profile = "profile.set.v1";
    fact(section, SUBSCRIPTION_EVENTS, profile, "riskFlags", "[\"bmi\"]", "[]", "[\"new-word\"]");
    fact(section, SUBSCRIPTION_EVENTS, profile, "riskFlags", "[\"Long labour\", 7, \"<b>\"]");
    fact(section, SUBSCRIPTION_EVENTS, profile, "riskFlags", "\"bmi\"", "{}", "true");
    fact(section, SUBSCRIPTION_EVENTS, profile, "riskFlags", "[" + "\"a\",".repeat(50) + "\"a\"]");
    fact(section, SUBSCRIPTION_EVENTS, profile, "optIns", "[\"colostrum\"]", "\"colostrum\"");
    fact(section, SUBSCRIPTION_EVENTS, profile, "feedingGoal", "\"six months\"", "6");
    fact(section, SUBSCRIPTION_EVENTS, profile, "feedingGoal", "\"" + "g".repeat(201) + "\"");
    fact(section, BABY_EVENTS, profile, "riskFlags", "[\"bmi\"]");
    fact(section, BABY_EVENTS, "care-plan.set.v1", "own", "true", "\"yes\"", "null");
    answered("rule", "\"R16\"", "\"R99\"", "\"16\"", "\"R16; x\"", "16", "null");
    answered("choice", "\"not-sure\"", "\"Not sure\"", "\"\"", "\"?\"", "null");
    String work = "return-to-work.set.v1";
    fact(section, BABY_EVENTS, work, "date", "\"2027-06-01\"", "\"2026-06-01\"", "\"2031-01-06\"");
    fact(section, BABY_EVENTS, work, "date", "\"2023-01-04\"", "\"in June\"", "null");
    data(section, "firstTimeParent", "true", "\"yes\"", "1");
  }

  private void answered(String field, String... values) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("rule", "\"R16\"");
    data.put("choice", "\"yes\"");
    String section = "What a parent says of themselves";
    add(section, BABY_EVENTS, "answer.given.v1", data, field, values);
  }

  private void others() {
    String section = "Other fields";
    data(section, "babies", "0", "5", "6", "1000000000", "-1", "1.0", "\"2\"", "NaN", "1e999");
    data(section, "feedingMode", "\"bottle\"", "\"BREAST\"", "5");
    data(section, "favouriteColour", "\"blue\"");
    String wishes = "preferences.changed.v1";
    fact(section, SUBSCRIPTION_EVENTS, wishes, "rhythm", "\"hourly\"", "\"daily 25:00\"");
    fact(section, SUBSCRIPTION_EVENTS, wishes, "rhythm", "\"daily 09:00\\r\\nX: y\"");
    fact(section, SUBSCRIPTION_EVENTS, wishes, "quiet", "\"21-8\"", "\"24:00-08:00\"");
    fact(section, SUBSCRIPTION_EVENTS, "paused.v1", "until", "\"tomorrow\"", "\"2027-01-12\"");
    fact(section, SUBSCRIPTION_EVENTS, "paused.v1", "until", "\"2127-01-12T00:00:00Z\"");
    feed(section, "startedAt", "\"2027-01-05T12:11:00Z\"", "\"2027-01-05T10:40:00\"", "null");
    feed(section, "kind", "\"soup\"", "null");
    feed(section, "minutes", "-1", "601", "\"ten\"");
    feed(section, "ml", "2001", "0.5");
    fact(section, FEED_EVENTS, "entry.removed.v1", "entryId", "null", "5");
  }

  private void subjects() {
    String section = "Subjects, ids, sources and times";
    attribute(
        section,
        "subject",
        "\"\"",
        "\"" + "s".repeat(201) + "\"",
        "\"a\\r\\nb\"",
        "\"a\\nb\"",
        "7");
    attribute(section, "subject", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "\"\\ud83d\"");
    attribute(section, "id", "null", "\"\"", "\"" + "i".repeat(201) + "\"", "12");
    attribute(section, "source", "null", "\" \"", "\"" + "s".repeat(201) + "\"", "\"a\\r\\nb\"");
    attribute(
        section,
        "type",
        "null",
        "\"\"",
        "5",
        "\"org.milktide.feed.recorded.v2\"",
        "\"feed.recorded.v1\"");
    attribute(
        section, "type", "\"org.milktide.baby.born.v1\"", "\"org.milktide.loss.reported.v1\"");
    attribute(
        section, "time", "\"2027-01-05T12:10:00Z\"", "\"2027-01-05T12:10:01Z\"", "\"now\"", "1");
    attribute(section, "time", "\"2027-01-05T12:00:00\"", "\"\"", "null");
    attribute(section, "specversion", "\"0.3\"", "1.0", "null");
    attribute(section, "data", "null", "\"a feed\"", "[]", "{}");
    attribute(section, "data_base64", "\"e30=\"");
    attribute(
        section, "traceparent", "\"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\"");
  }

  private void data(String section, String field, String... values) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("email", "\"anna@example.org\"");
    data.put("dueDate", "\"2027-02-10\"");
    data.put("timeZone", "\"Europe/Berlin\"");
    data.put("consent", "{\"text\":\"v1\"}");
    add(section, SUBSCRIPTION_EVENTS, "subscription.requested.v1", data, field, values);
  }

  private void born(String section, String field, String... values) {
    Map<String, String> data = new LinkedHashMap<>(Map.of("at", "\"2027-01-05T03:10:00Z\""));
    add(section, BABY_EVENTS, "baby.born.v1", data, field, values);
  }

  private void feed(String section, String field, String... values) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("startedAt", "\"2027-01-05T10:40:00Z\"");
    data.put("kind", "\"breast-left\"");
    add(section, FEED_EVENTS, "feed.recorded.v1", data, field, values);
  }

  private void fact(String section, String topic, String type, String field, String... values) {
    add(section, topic, type, new LinkedHashMap<>(), field, values);
  }

  private void add(
      String section,
      String topic,
      String type,
      Map<String, String> data,
      String field,
      String... values) {
    for (String value : values) {
      data.put(field, value);
      String event = Records.event(type, id(), SUBJECT, object(data));
      String given = "\"" + field + "\":" + brief(value);
      var record = Broker.record(topic, SUBJECT, event);
      rows.add(new Row(section, type + " data." + field, given, id(), record));
    }
  }

  private void attribute(String section, String name, String... values) {
    for (String value : values) {
      Map<String, String> event = new LinkedHashMap<>();
      event.put("specversion", "\"1.0\"");
      event.put("type", "\"org.milktide.feed.recorded.v1\"");
      event.put("source", "\"https://partner.example\"");
      event.put("id", "\"" + id() + "\"");
      event.put("subject", "\"" + SUBJECT + "\"");
      event.put("data", "{\"startedAt\":\"2027-01-05T10:40:00Z\",\"kind\":\"tube\"}");
      event.put(name, value);
      var record = Broker.record(FEED_EVENTS, SUBJECT, object(event));
      rows.add(new Row(section, name, "\"" + name + "\":" + brief(value), id(), record));
    }
  }

  private String id() {
    return "row-" + rows.size();
  }

  private static String object(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** A value as the document shows it. */
  static String brief(String value) {
    return value.length() <= 90
        ? value
        : value.substring(0, 20) + "... (" + value.length() + " characters)";
  }
}
