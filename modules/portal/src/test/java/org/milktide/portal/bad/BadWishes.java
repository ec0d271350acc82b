package org.milktide.portal.bad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milktide.portal.testing.Browser;
import org.milktide.portal.testing.TestPortal;

/** Dates that no due date can be reckoned from, wishes that nobody knows, and wrong calendars. */
final class BadWishes {
  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;
  private final Browser browser;

  private BadWishes(TestPortal portal) {
    this.portal = portal;
    this.browser = portal.browser;
  }

  static List<Row> rows(TestPortal portal) {
    BadWishes wishes = new BadWishes(portal);
    wishes.dates(
        "period", "periodDate", "", "2027-01-06", "2026-01-01", "1926-06-01", "0001-01-01");
    wishes.dates("transfer", "transferDate", "", "2027-01-06", "2026-01-01", "+99999-01-01");
    wishes.dates("transfer", "embryo", "", "4", "99999999999", "five");
    wishes.dates("yesterday", "dueDate", "");
    wishes.preferences();
    wishes.calendar();
    return wishes.rows;
  }

  private void dates(String when, String field, String... values) {
    for (String value : values) {
      Map<String, String> form =
          new HashMap<>(
              Map.of(
                  "when", when,
                  "periodDate", "2026-06-01",
                  "transferDate", "2026-06-20",
                  "embryo", "5",
                  "babies", "1",
                  "email", portal.address(),
                  "timeZone", "Europe/Berlin",
                  "locale", "en-GB",
                  "consent", "yes"));
      form.put(field, value);
      row("Form: reckon the due date", when + ", " + field, value, "/subscribe", form);
    }
  }

  private void preferences() {
    String path = TestPortal.path(portal.links.preferences(portal.family()));
    Map<String, String> good =
        Map.of(
            "rhythm", "daily",
            "at", "09:00",
            "quietStart", "21:00",
            "quietEnd", "08:00",
            "timeZone", "Europe/Berlin",
            "wishes", "shown");
    Map<String, String> save = new HashMap<>(good);
    save.putAll(Map.of("action", "save", "topic-rockets", "yes"));
    row("Form: topics", "topic-rockets", "yes", path, save);
    for (String zone : List.of("", "Mars/Base")) {
      Map<String, String> form = new HashMap<>(good);
      form.put("timeZone", zone);
      row("Form: the next message", "timeZone", zone, path + "/next", form);
    }
    row("Form: the next message", "(form)", "", path + "/next", Map.of());
  }

  private void calendar() {
    String token = TestPortal.path(portal.links.journey(portal.family())).replace("/journey/", "");
    Map<String, String> paths =
        Map.of(
            "a word", "/calendar/hello.ics", "the token of a page", "/calendar/" + token + ".ics");
    paths.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            path ->
                rows.add(
                    new Row(
                        "Calendar",
                        "token",
                        path.getKey(),
                        () -> BadForms.told(browser.get(path.getValue())))));
  }

  private void row(
      String section, String what, String given, String path, Map<String, String> form) {
    rows.add(
        new Row(
            section,
            what,
            given.isEmpty() ? "nothing" : Row.brief(given),
            () -> BadForms.told(browser.post(path, form))));
  }
}
