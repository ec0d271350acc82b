package org.milktide.portal.bad;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milktide.portal.testing.TestPortal;

/** Signs that are none, and things told that cannot be. */
final class BadSigns {
  private static final String SIGNS = "Form: the list of signs";
  private static final String TELL = "Form: what a family tells beside birth and milk";

  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;

  private BadSigns(TestPortal portal) {
    this.portal = portal;
  }

  static List<Row> rows(TestPortal portal) {
    BadSigns signs = new BadSigns(portal);
    signs.signs();
    signs.told();
    signs.questions();
    return signs.rows;
  }

  /** Whoever looks for help gets an answer to what can be read, whatever else is wrong. */
  private void signs() {
    String path = TestPortal.path(portal.links.check(portal.born(Duration.ofDays(5))));
    wrong(SIGNS, path, Map.of(), "sign-champagne", "yes");
    wrong(SIGNS, path, Map.of(), "temperature", "", "warm", "20", "50", "99999999999", "38,2");
    wrong(SIGNS, path, Map.of("sign-limp", "yes"), "temperature", "warm", "-3");
    wrong(SIGNS, path, Map.of("sign-limp", "yes"), "babyId", "B", "<b>", "a".repeat(10_000));
    wrong(SIGNS, path, Map.of("sign-limp", "yes"), "event", "no id");
    wrong(SIGNS, path, Map.of("sign-limp", "no"), "sign-limp", "no", "");
  }

  private void told() {
    String path = TestPortal.path(portal.links.journey(portal.born(Duration.ofDays(5))));
    Map<String, String> weight = Map.of("action", "weight", "weight", "3450");
    wrong(TELL, path, weight, "weight", "", "heavy", "-1", "0", "199", "30001", "3 stones");
    wrong(TELL, path, weight, "weightDate", "2027-02-30", "2027-01-05", "2022-01-01");
    wrong(TELL, path, weight, "babyId", "B");
    Map<String, String> stored = Map.of("action", "stored", "milkPlace", "fridge");
    wrong(TELL, path, stored, "milkPlace", "", "cellar");
    wrong(TELL, path, stored, "milkMl", "0", "20001", "much");
    wrong(TELL, path, stored, "storedTime", "24:00", "noon");
    wrong(TELL, path, Map.of("action", "mode"), "feedingMode", "", "champagne");
    String pregnant = TestPortal.path(portal.links.journey(portal.family()));
    wrong(TELL, pregnant, Map.of("action", "placed"), "placedDate", "", "soon", "2030-01-01");
    String about = TestPortal.path(portal.links.preferences(portal.born(Duration.ofDays(5))));
    Map<String, String> times = Map.of("action", "about");
    wrong(TELL, about, times, "pumpTimes", "25:00", "noon", "23:30 02:00", "8");
  }

  private void questions() {
    String path = TestPortal.path(portal.links.journey(portal.born(Duration.ofDays(5))));
    Map<String, String> answer = Map.of("action", "answer", "rule", "R25", "choice", "no");
    wrong(TELL, path, answer, "rule", "", "R99", "25", "<b>");
    wrong(TELL, path, answer, "choice", "", "maybe", "NO");
  }

  private void wrong(
      String section, String path, Map<String, String> good, String field, String... values) {
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
