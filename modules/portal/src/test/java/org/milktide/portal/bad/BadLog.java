package org.milktide.portal.bad;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.TestPortal;

/** Taps that cannot be, and entries changed into nonsense. */
final class BadLog {
  private static final String TAP = "Form: a tap of the log";
  private static final String EDIT = "Form: change an entry of the log";

  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;
  private final String path;

  private BadLog(TestPortal portal) {
    this.portal = portal;
    Bearer born = portal.born(Duration.ofDays(20));
    path = TestPortal.path(portal.links.journey(born)) + "/log";
  }

  static List<Row> rows(TestPortal portal) {
    BadLog log = new BadLog(portal);
    log.taps();
    log.edits();
    return log.rows;
  }

  private void taps() {
    Map<String, String> good = Map.of("action", "tap", "kind", "wet");
    wrong(TAP, good, "kind", "", "champagne", "WET", "a".repeat(10_000));
    wrong(
        TAP,
        good,
        "at",
        "",
        "yesterday",
        "2027-01-04T09:00",
        "2027-01-04T10:10:01Z",
        "2026-12-21T09:59:59Z",
        "+1000000000-12-31T23:59:59Z",
        "2027-01-04T11:00:00+01:00");
    wrong(TAP, good, "babyId", "", "B", "<b>");
    wrong(TAP, good, "event", "", "no id", "' or 1=1");
    wrong(TAP, good, "back", "https://evil.example", "//evil.example");
    wrong(TAP, good, "action", "", "nonsense");
  }

  private void edits() {
    String event = "1c3d8f0e-7a52-4a7e-8a3c-5c1b7f0f9d21";
    portal.browser.post(path, Map.of("action", "tap", "kind", "pump", "event", event));
    Map<String, String> good =
        Map.of(
            "action", "edit",
            "entry", event + "-pump",
            "logKind", "pump",
            "logDate", "2027-01-04",
            "logTime", "09:00");
    wrong(EDIT, good, "entry", "", "nothing", "a".repeat(10_000));
    wrong(EDIT, good, "logKind", "", "champagne");
    wrong(EDIT, good, "logDate", "", "2027-02-30", "2026-12-21", "2027-01-05");
    wrong(EDIT, good, "logTime", "", "24:00", "noon", "11:11");
    wrong(EDIT, good, "ml", "-1", "2001", "much", "99999999999");
    wrong(EDIT, good, "minutes", "long");
    wrong(EDIT, good, "babyId", "B");
  }

  private void wrong(String section, Map<String, String> good, String field, String... values) {
    for (String value : values) {
      Map<String, String> form = new HashMap<>(good);
      form.put(field, value);
      rows.add(
          new Row(
              section,
              field,
              value.isEmpty() ? "nothing" : Row.brief(value),
              () -> BadForms.told(portal.browser.post(path, form))));
    }
  }
}
