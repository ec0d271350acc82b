package org.milktide.portal.bad;

import java.util.ArrayList;
import java.util.List;
import org.milktide.portal.testing.Browser;
import org.milktide.portal.testing.TestPortal;

/** Links that are not what they seem, and pages asked for what they do not have. */
final class BadPages {
  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;
  private final Browser browser;

  private BadPages(TestPortal portal) {
    this.portal = portal;
    this.browser = portal.browser;
  }

  static List<Row> rows(TestPortal portal) {
    BadPages pages = new BadPages(portal);
    pages.tokens();
    pages.guide();
    return pages.rows;
  }

  private void tokens() {
    String section = "Links";
    String journey = TestPortal.path(portal.links.journey(portal.family()));
    String token = journey.substring("/journey/".length());
    opened(section, "no token", "/journey/");
    opened(section, "a word", "/journey/hello");
    opened(section, "the token of a page, for another purpose", "/preferences/" + token);
    opened(section, "the token of a page, to unsubscribe", "/unsubscribe/" + token);
    opened(section, "the token of a page, to confirm", "/confirm/" + token);
    opened(section, "a token without its last letter", journey.substring(0, journey.length() - 1));
    opened(section, "a token and a letter", journey + "A");
    opened(section, "a token with one letter changed", changed(journey));
    opened(section, "a token with spaces around it", "/journey/%20" + token + "%20");
    opened(section, "10,000 letters", "/journey/" + "A".repeat(5_000));
    opened(section, "a token with a line break", "/journey/" + token + "%0D%0AX");
    opened(section, "a manifest of nobody's app", "/journey/hello/app.webmanifest");
    String asked = "/helpful/" + token + "/let-down.reflex/0a1b2c";
    opened(section, "the token of a page, to say that a text was helpful", asked);
    opened(section, "a text that there cannot be", "/helpful/" + token + "/reflex/0A");
    opened(section, "up a folder", "/journey/%2e%2e%2fapi");
  }

  private void guide() {
    String section = "Guide and help";
    for (String query :
        List.of(
            "q=",
            "q=" + "breast+".repeat(100),
            "q=%3Cscript%3E",
            "q=%00",
            "q=a&q=b",
            "age=tuesday",
            "topic=rockets",
            "lang=klingon",
            "lang=es%0D%0AX")) {
      row(section, "/guide", "?" + Row.brief(query), "/guide?" + query);
    }
    for (String page : List.of("/app", "/app/log", "/app.webmanifest")) {
      row(section, page, "?lang=klingon", page + "?lang=klingon");
    }
    row(section, "/app/{page}", "none", "/app/none");
    row(section, "/guide", "?q=%25ZZ", "/guide?q=%25ZZ");
    for (String item : List.of("Colostrum.first-day", "colostrum", "loss.none", "..%2f..%2fetc")) {
      row(section, "/guide/{itemId}", item, "/guide/" + item);
    }
    for (String country : List.of("", "XX", "United+Kingdom", "GB&country=US")) {
      row(section, "/help", "?country=" + country, "/help?country=" + country);
    }
  }

  private static String changed(String path) {
    int middle = path.length() / 2;
    char other = path.charAt(middle) == 'A' ? 'B' : 'A';
    return path.substring(0, middle) + other + path.substring(middle + 1);
  }

  private void opened(String section, String given, String path) {
    row(section, "token", given, path);
  }

  private void row(String section, String what, String given, String path) {
    rows.add(new Row(section, what, given, () -> BadForms.told(browser.get(path))));
  }
}
