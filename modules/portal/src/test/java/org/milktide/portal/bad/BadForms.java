package org.milktide.portal.bad;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.Browser;
import org.milktide.portal.testing.TestPortal;

/** Forms filled in wrongly. */
final class BadForms {
  private static final Pattern COMPLAINT =
      Pattern.compile("<span class=\"error\" id=\"error-([A-Za-z]+)\">([^<]*)</span>");

  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;
  private final Browser browser;
  private final Bearer family;

  private BadForms(TestPortal portal) {
    this.portal = portal;
    this.browser = portal.browser;
    this.family = portal.family();
  }

  static List<Row> rows(TestPortal portal) {
    BadForms forms = new BadForms(portal);
    forms.subscribe();
    forms.link();
    forms.born();
    forms.milk();
    forms.preferences();
    forms.about();
    return forms.rows;
  }

  private void subscribe() {
    String section = "Form: subscribe";
    asked(
        section,
        "email",
        "",
        "anna",
        "anna@",
        "a@b@example.org",
        "anna @example.org",
        "Anna <a@b.org>");
    asked(section, "email", "a@example.org,b@example.org", "a@example.org\r\nBcc: b@example.org");
    asked(
        section,
        "email",
        "anna\u202e@example.org",
        "anna\u200b@example.org",
        "anna\uff20example.org");
    asked(
        section,
        "email",
        "a@" + "abcdefghi.".repeat(26) + "org",
        "anna@localhost",
        " anna@example.org ");
    asked(section, "firstName", "Anna\r\nBcc: b@example.org", "http://evil.example", "<b>Anna</b>");
    asked(
        section,
        "firstName",
        "a".repeat(61),
        "a".repeat(70_000),
        "Anna\u202e",
        "Zo\u00eb O'Neil",
        "");
    asked(section, "dueDate", "", "soon", "2027-02-30", "2027-11-01", "2026-11-04", "10.01.2027");
    asked(section, "babies", "", "0", "6", "two", "1e9", "99999999999");
    asked(section, "timeZone", "", "Europe/Atlantis", "+01:00", "EST", "z".repeat(5_000));
    asked(section, "locale", "", "----", "english");
    asked(section, "consent", "");
    birth(section, "bornDate", "", "2027-01-05", "1927-01-05", "2027-02-30");
    birth(section, "bornTime", "", "25:00", "3 am");
    row(
        section,
        "(form)",
        "1 MB of text",
        () -> browser.post("/subscribe", Map.of("email", "x".repeat(1_000_000))));
    row(
        section,
        "(form)",
        "3 MB of text",
        () -> browser.post("/subscribe", Map.of("email", "x".repeat(3_000_000))));
    row(section, "(form)", "email=%ZZ", () -> encoded("email=%ZZ"));
    row(section, "(form)", "email=%FF", () -> encoded("email=%FF"));
    row(section, "(form)", "nothing", () -> browser.post("/subscribe", Map.of()));
  }

  private Answer encoded(String body) {
    return browser.send(
        browser
            .request("/subscribe")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private Map<String, String> subscription() {
    return new HashMap<>(
        Map.of(
            "when", "due",
            "dueDate", "2027-03-01",
            "babies", "1",
            "email", portal.address(),
            "timeZone", "Europe/Berlin",
            "locale", "en-GB",
            "consent", "yes"));
  }

  private void asked(String section, String field, String... values) {
    for (String value : values) {
      Map<String, String> form = subscription();
      form.put(field, value);
      row(section, field, value, () -> browser.post("/subscribe", form));
    }
  }

  private void birth(String section, String field, String... values) {
    for (String value : values) {
      Map<String, String> form = subscription();
      form.putAll(Map.of("when", "born", "bornDate", "2027-01-03", "bornTime", "04:30"));
      form.put(field, value);
      row(section, field, value, () -> browser.post("/subscribe", form));
    }
  }

  private void link() {
    String section = "Form: mail me my link";
    for (String value :
        List.of("", "anna", "a@example.org\r\nBcc: b@example.org", "nobody@example.org")) {
      row(section, "email", value, () -> browser.post("/link", Map.of("email", value)));
    }
  }

  private void born() {
    String section = "Form: the baby is here";
    String path = TestPortal.path(portal.links.journey(family));
    Map<String, String> good =
        Map.of("action", "born", "bornDate", "2027-01-03", "bornTime", "04:30");
    wrong(
        section, path, good, "bornDate", "", "2027-01-05", "1927-01-05", "2027-02-29", "yesterday");
    wrong(section, path, good, "bornTime", "", "24:00", "noon");
    wrong(section, path, good, "weeks", "19", "46", "forty", "99999999999", "306783379");
    wrong(section, path, good, "babies", "0", "6", "x");
    wrong(section, path, good, "mode", "magic");
    wrong(section, path, good, "place", "car");
    Map<String, String> weeks = new HashMap<>(good);
    weeks.put("weeks", "40");
    wrong(section, path, weeks, "days", "7", "-1", "x");
    wrong(section, path, good, "action", "nonsense", "");
  }

  private void milk() {
    String section = "Form: milk is in";
    Bearer born = portal.born(Duration.ofDays(2));
    String path = TestPortal.path(portal.links.journey(born));
    Map<String, String> good =
        Map.of("action", "milk-in", "milkDate", "2027-01-03", "milkTime", "10:00");
    wrong(section, path, good, "milkDate", "2027-01-05", "", "x");
    wrong(section, path, good, "milkTime", "", "26:61");
  }

  private void preferences() {
    String section = "Form: preferences";
    String path = TestPortal.path(portal.links.preferences(family));
    Map<String, String> good =
        Map.of(
            "action", "save",
            "rhythm", "weekly",
            "day", "mon",
            "at", "09:00",
            "quietStart", "21:00",
            "quietEnd", "08:00",
            "timeZone", "Europe/Berlin");
    wrong(section, path, good, "rhythm", "", "hourly");
    wrong(section, path, good, "day", "", "someday");
    wrong(section, path, good, "at", "", "25:00");
    wrong(section, path, good, "quietStart", "", "9 pm");
    wrong(section, path, good, "quietEnd", "", "24:00");
    wrong(section, path, good, "timeZone", "", "EST", "+01:00");
    wrong(
        section,
        path,
        Map.of("action", "pause"),
        "until",
        "2027-01-04",
        "2026-01-01",
        "soon",
        "2127-01-01");
  }

  private void about() {
    String path = TestPortal.path(portal.links.preferences(family));
    wrong(
        "Form: language",
        path,
        Map.of(
            "action", "save",
            "rhythm", "as-it-comes",
            "quietStart", "21:00",
            "quietEnd", "08:00",
            "timeZone", "Europe/Berlin",
            "language", "en"),
        "language",
        "",
        "xx",
        "english",
        "../../etc");
    String section = "Form: about you";
    Map<String, String> about = Map.of("action", "about");
    wrong(section, path, about, "about-bmi", "", "no", "a".repeat(10_000));
    wrong(section, path, about, "about-<b>", "yes");
    wrong(
        "Form: back to work",
        path,
        Map.of("action", "work"),
        "workDate",
        "",
        "2037-01-01",
        "1999-01-01",
        "2027-02-30",
        "June");
    Bearer born = portal.born(Duration.ofHours(80));
    wrong(
        "Form: has milk come in",
        TestPortal.path(portal.links.journey(born)),
        Map.of("action", "answer"),
        "choice",
        "",
        "perhaps");
  }

  private void wrong(
      String section, String path, Map<String, String> good, String field, String... values) {
    for (String value : values) {
      Map<String, String> form = new HashMap<>(good);
      form.put(field, value);
      row(section, field, value, () -> browser.post(path, form));
    }
  }

  private void row(String section, String what, String given, Supplier<Answer> send) {
    rows.add(
        new Row(
            section, what, given.isEmpty() ? "nothing" : Row.brief(given), () -> told(send.get())));
  }

  /** Status, title and complaints. */
  static String told(Answer answer) {
    List<String> complaints = new ArrayList<>();
    Matcher found = COMPLAINT.matcher(answer.body());
    while (found.find()) {
      complaints.add("at " + found.group(1) + ": " + found.group(2));
    }
    String title = answer.status() < 400 || !complaints.isEmpty() ? "" : ": " + heading(answer);
    return answer.status()
        + title
        + (complaints.isEmpty() ? "" : " " + String.join(" ", complaints));
  }

  private static String heading(Answer answer) {
    Matcher heading = Pattern.compile("<h1>([^<]*)</h1>").matcher(answer.body());
    return heading.find() ? heading.group(1) : "no page";
  }
}
