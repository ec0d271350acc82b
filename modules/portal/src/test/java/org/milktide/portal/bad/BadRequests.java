package org.milktide.portal.bad;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.Browser;
import org.milktide.portal.testing.TestPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bad requests to the API. The clock stands at {@link TestPortal#START}. */
final class BadRequests {
  private static final String SUBSCRIPTIONS = "/api/v1/subscriptions";

  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;
  private final Browser browser;
  private final String events;

  private BadRequests(TestPortal portal) {
    this.portal = portal;
    this.browser = portal.browser;
    Bearer family = portal.family();
    this.events = "/api/v1/journeys/" + family.journey() + "/events";
  }

  static List<Row> rows(TestPortal portal) {
    BadRequests requests = new BadRequests(portal);
    requests.tokens();
    requests.bodies();
    requests.subscriptions();
    requests.references();
    requests.events();
    return requests.rows;
  }

  private void tokens() {
    String section = "API: who may ask";
    for (String authorization :
        List.of("", "Bearer", "Bearer wrong", "Basic dXNlcjpwYXNz", TestPortal.API_TOKEN)) {
      String shown = authorization.equals(TestPortal.API_TOKEN) ? "the token alone" : authorization;
      row(
          section,
          "Authorization",
          shown.isEmpty() ? "no such header" : shown,
          () -> {
            HttpRequest.Builder request = browser.request("/api/v1/journeys/x").GET();
            return browser.send(
                authorization.isEmpty() ? request : request.header("Authorization", authorization));
          });
    }
    row(
        section,
        "path",
        "GET /api/v1/no-such-thing",
        () -> api("GET", "/api/v1/no-such-thing", ""));
    row(section, "method", "PUT /api/v1/subscriptions", () -> api("PUT", SUBSCRIPTIONS, "{}"));
  }

  private void bodies() {
    String section = "API: bodies";
    for (String body : List.of("", "a feed", "[]", "5", "null", "{\"a\":", "{} {}")) {
      row(
          section,
          "body",
          body.isEmpty() ? "nothing" : body,
          () -> api("POST", SUBSCRIPTIONS, body));
    }
    body(section, "a name twice", "{\"email\":\"a@example.org\",\"email\":\"b@example.org\"}");
    body(section, "a byte order mark, then {}", "\uFEFF{}");
    body(section, "nested 100 deep", "{\"a\":".repeat(100) + "1" + "}".repeat(100));
    body(section, "1 MB", "{\"a\":\"" + "x".repeat(1_000_000) + "\"}");
    body(section, "{\"babies\":NaN}", "{\"babies\":NaN}");
    row(section, "Content-Type", "text/plain", () -> typed("text/plain"));
    row(section, "Content-Type", "application/xml", () -> typed("application/xml"));
  }

  private void body(String section, String given, String body) {
    row(section, "body", given, () -> api("POST", SUBSCRIPTIONS, body));
  }

  private Answer typed(String contentType) {
    return browser.send(
        browser
            .request(SUBSCRIPTIONS)
            .header("Authorization", "Bearer " + TestPortal.API_TOKEN)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString("{}")));
  }

  private void subscriptions() {
    String section = "API: POST /subscriptions";
    field(section, "email", "\"anna\"", "\"a@example.org,b@example.org\"", "5", "null");
    field(section, "email", "\"anna@example.org\\r\\nBcc: ben@example.org\"", "\"\\ud800@a.org\"");
    field(
        section,
        "dueDate",
        "\"2027-11-01\"",
        "\"2026-11-04\"",
        "\"2027-02-30\"",
        "20270110",
        "null");
    field(
        section, "birth", "{\"at\":\"2027-01-04T10:11:00Z\"}", "{\"at\":\"1927-01-04T10:00:00Z\"}");
    field(
        section,
        "birth",
        "{}",
        "\"yesterday\"",
        "{\"at\":\"2027-01-01T01:00:00Z\",\"gestationDays\":30}");
    field(section, "timeZone", "\"Europe/Atlantis\"", "\"+01:00\"", "\"EST\"", "\"\"", "null");
    field(section, "locale", "\"english\"", "\"../../etc\"");
    field(section, "babies", "0", "6", "1e999", "\"2\"", "1000000000");
    field(
        section,
        "firstName",
        "\"Anna\\r\\nBcc: x\"",
        "\"http://evil.example\"",
        "\"" + "a".repeat(61) + "\"");
    field(section, "consent", "null", "true", "{}", "{\"text\":\"\"}");
    field(section, "feedingMode", "\"bottle\"");
    field(
        section, "ref", "\"\"", "5", "\"" + "r".repeat(201) + "\"", "\"a\\r\\nb\"", "\"\\ud800\"");
    field(section, "ref", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "\"patient-7\"");
    field(section, "favouriteColour", "\"blue\"");
  }

  private void field(String section, String name, String... values) {
    for (String value : values) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("email", "\"" + portal.address() + "\"");
      fields.put("dueDate", "\"2027-02-10\"");
      fields.put("timeZone", "\"Europe/Berlin\"");
      fields.put("consent", "{\"text\":\"v1\"}");
      fields.put(name, value);
      String given = "\"" + name + "\":" + Row.brief(value);
      row(section, name, given, () -> api("POST", SUBSCRIPTIONS, object(fields)));
    }
  }

  private void references() {
    String section = "API: references";
    String nobody = "/api/v1/journeys/0f8fad5b-d9cb-469f-a165-70867728950e";
    row(section, "ref", "GET of a UUID of no journey", () -> api("GET", nobody, ""));
    row(
        section,
        "ref",
        "GET of a reference nobody subscribed",
        () -> api("GET", "/api/v1/journeys/x", ""));
    row(
        section,
        "ref",
        "GET of 201 characters",
        () -> api("GET", "/api/v1/journeys/" + "x".repeat(201), ""));
    row(section, "ref", "GET of a%0D%0Ab", () -> api("GET", "/api/v1/journeys/a%0D%0Ab", ""));
    String resumed = "{\"type\":\"org.milktide.resumed.v1\"}";
    row(
        section,
        "ref",
        "an event for a UUID of no journey",
        () -> api("POST", nobody + "/events", resumed));
    row(
        section,
        "ref",
        "an event for a reference nobody subscribed",
        () -> api("POST", "/api/v1/journeys/patient-8/events", resumed));
  }

  private void events() {
    String section = "API: POST /journeys/{ref}/events";
    event(section, "type", "{}");
    event(section, "type", "{\"type\":\"org.milktide.feed.recorded.v9\"}");
    event(section, "type", "{\"type\":7}");
    event(section, "subject", "{\"type\":\"org.milktide.resumed.v1\",\"subject\":\"another\"}");
    event(section, "id", "{\"type\":\"org.milktide.resumed.v1\",\"id\":\"a\\r\\nb\"}");
    event(
        section,
        "time",
        "{\"type\":\"org.milktide.resumed.v1\",\"time\":\"2027-01-04T10:11:00Z\"}");
    event(
        section,
        "time",
        "{\"type\":\"org.milktide.resumed.v1\",\"time\":\"1999-01-04T10:11:00Z\"}");
    event(section, "specversion", "{\"type\":\"org.milktide.resumed.v1\",\"specversion\":\"0.3\"}");
    event(section, "data", "{\"type\":\"org.milktide.baby.born.v1\",\"data\":[]}");
    event(section, "data.at", "{\"type\":\"org.milktide.baby.born.v1\",\"data\":{\"at\":\"now\"}}");
    event(
        section,
        "data.kind",
        "{\"type\":\"org.milktide.feed.recorded.v1\",\"data\":{\"startedAt\":\"2027-01-04T09:00:00Z\",\"kind\":\"soup\"}}");
    event(
        section,
        "data.rhythm",
        "{\"type\":\"org.milktide.preferences.changed.v1\",\"data\":{\"rhythm\":\"hourly\"}}");
  }

  private void event(String section, String what, String body) {
    row(section, what, body, () -> api("POST", events, body));
  }

  private Answer api(String method, String path, String json) {
    return browser.api(method, path, json);
  }

  private void row(String section, String what, String given, Supplier<Answer> send) {
    rows.add(new Row(section, what, given, () -> told(send.get())));
  }

  static String told(Answer answer) {
    String type = answer.header("Content-Type").orElse("");
    if (!type.startsWith("application/problem+json")) {
      return answer.status() + (answer.status() < 300 ? "" : " without a problem: " + type);
    }
    JsonNode problem = new JsonMapper().readTree(answer.body());
    String field = problem.has("field") ? ", field " + problem.get("field").asString() : "";
    String name = problem.get("type").asString().replace("urn:milktide:problem:", "");
    return answer.status() + " " + name + field + ": " + problem.get("detail").asString();
  }

  private static String object(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
