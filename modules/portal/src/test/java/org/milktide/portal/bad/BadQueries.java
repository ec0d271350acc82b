package org.milktide.portal.bad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.TestPortal;

/** Bad parameters, headers and methods of requests to the API. */
final class BadQueries {
  private static final String JOURNEYS = "/api/v1/journeys";
  private static final String RESUMED = "{\"type\":\"org.milktide.resumed.v1\"}";

  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;

  private BadQueries(TestPortal portal) {
    this.portal = portal;
  }

  static List<Row> rows(TestPortal portal) {
    BadQueries queries = new BadQueries(portal);
    queries.pages();
    queries.headers();
    queries.methods();
    queries.others();
    return queries.rows;
  }

  private void pages() {
    String section = "API: lists";
    for (String limit : List.of("", "0", "201", "-1", "many", "1.5", "99999999999")) {
      get(section, "limit", JOURNEYS + "?limit=" + limit);
    }
    for (String cursor : List.of("", "x", "bm90aGluZw", "%00")) {
      get(section, "cursor", JOURNEYS + "?cursor=" + cursor);
    }
    get(section, "colour", JOURNEYS + "?colour=blue");
  }

  private void get(String section, String what, String path) {
    row(section, what, "GET " + path, () -> portal.browser.api("GET", path, ""));
  }

  private void headers() {
    String section = "API: headers";
    for (String key : List.of("", "two words", "k".repeat(201))) {
      row(
          section,
          "Idempotency-Key",
          key.isEmpty() ? "an empty one" : Row.brief(key),
          () -> sent("POST", JOURNEYS + "/patient-9/events", RESUMED, "Idempotency-Key", key));
    }
    row(
        section,
        "Idempotency-Key",
        "one that came with another request",
        () -> {
          String path = JOURNEYS + "/patient-9/events";
          sent("POST", path, RESUMED, "Idempotency-Key", "once");
          String other = RESUMED.replace("resumed", "paused");
          return sent("POST", path, other, "Idempotency-Key", "once");
        });
    for (String accept : List.of("text/html", "image/*", "no type")) {
      row(section, "Accept", accept, () -> sent("GET", JOURNEYS, "", "Accept", accept));
    }
  }

  private Answer sent(String method, String path, String body, String... headers) {
    return portal.browser.api(TestPortal.API_TOKEN, method, path, body, headers);
  }

  private void methods() {
    String section = "API: methods";
    for (String request :
        List.of(
            "GET /api/v1/subscriptions",
            "POST /api/v1/journeys",
            "PUT /api/v1/journeys/x",
            "PATCH /api/v1/journeys/x",
            "GET /api/v1/journeys/x/events",
            "POST /api/v1/journeys/x/y")) {
      String[] parts = request.split(" ", -1);
      row(section, "method", request, () -> portal.browser.api(parts[0], parts[1], "{}"));
    }
  }

  private void others() {
    String section = "API: journeys of others";
    Bearer family = portal.family();
    String path = JOURNEYS + "/" + family.journey();
    row(section, "ref", "GET of a journey that another subscribed", () -> api("GET", path));
    row(section, "ref", "GET of its deliveries", () -> api("GET", path + "/deliveries"));
    row(section, "ref", "DELETE of it", () -> api("DELETE", path));
    row(
        section,
        "ref",
        "an event for it, by the id that its parent gave",
        () -> portal.browser.api("POST", path + "/events", RESUMED));
  }

  private Answer api(String method, String path) {
    return portal.browser.api(method, path, "");
  }

  private void row(String section, String what, String given, Supplier<Answer> send) {
    rows.add(new Row(section, what, given, () -> BadRequests.told(send.get())));
  }
}
