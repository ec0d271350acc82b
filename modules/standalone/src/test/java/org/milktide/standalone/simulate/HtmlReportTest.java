package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page of a simulation, for a birth on Tuesday 5 January 2027 at 03:10. */
class HtmlReportTest {
  private static final String[] FAMILY = {"--due=2027-01-10", "--born=2027-01-05T03:10"};

  private static String page(String... more) {
    return run("html", more).out();
  }

  private static Run run(String format, String... more) {
    return Run.of(
        Stream.of(Stream.of(FAMILY), Stream.of(more), Stream.of("--format=" + format))
            .flatMap(options -> options)
            .toArray(String[]::new));
  }

  private static List<String> all(String pattern, String page) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void onePageNeedsNothingElse() {
    assertThat(page())
        .startsWith("<!DOCTYPE html>")
        .contains("default-src 'none'; style-src 'unsafe-inline'")
        .doesNotContain("<script", "src=", "@import", "url(", "http:", "https:", "<link");
  }

  @Test
  void everyDigestIsACardAndADotAtItsLocalTime() {
    String page = page("--zone=Asia/Kathmandu", "--until=2028-01-05T00:00");
    JsonNode digests = run("json", "--zone=Asia/Kathmandu", "--until=2028-01-05T00:00").json();

    List<String> times = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (JsonNode digest : digests) {
      times.add(digest.get("localTime").asString().substring(11, 16));
      digest.get("items").forEach(item -> items.add(item.get("id").asString()));
    }
    assertThat(all("<time>[^<]*</time> <b>([0-9:]+)</b>", page)).isEqualTo(times);
    assertThat(all("<code>([^<]+)</code>", sent(page))).isEqualTo(items);
    assertThat(all("class=\"dot\".* href=\"#(d\\d+)\"", page))
        .hasSize(times.size())
        .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
  }

  private static String sent(String page) {
    return page.substring(0, page.indexOf("<h2>Not sent</h2>"));
  }

  @Test
  void titlesStandWithTheirWindowAndWhy() {
    assertThat(page())
        .contains(">The first 24 hours of feeding</h3>")
        .contains(
            "10 h to 24 h after the birth; no daily 09:00 left in that time, so on its own"
                + " <code>colostrum.first-day</code>")
        .contains("<b>13:10</b>", "day 1, 10 h");
  }

  @Test
  void theWayGoesThroughItsStagesToTwelveMonths() {
    String page = page("--milk-in=2027-01-07T15:00");

    assertThat(all("<h2>([^<]+)</h2>", page))
        .containsExactly(
            "Early pregnancy",
            "The breasts build up",
            "The first milk gathers",
            "Ready for the birth",
            "Colostrum",
            "Milk is coming in",
            "The milk is changing",
            "Supply settles",
            "Milk follows demand",
            "Milk with first foods",
            "Not sent");
    assertThat(page).contains("the parent subscribes", "the baby is born", "milk comes in");
  }

  @Test
  void aBirthThatIsToldLateIsAwaitedUntilThen() {
    String page = page("--reported=2027-01-07T12:00");

    assertThat(page).contains("<dt>Told</dt><dd>Thu 7 Jan 2027 12:00</dd>");
    assertThat(page.indexOf("the baby is born, not told yet"))
        .isLessThan(page.indexOf("the parent tells of the birth"))
        .isBetween(
            page.indexOf("<h2>Ready for the birth</h2>"),
            page.indexOf("<h2>Milk is coming in</h2>"));
    assertThat(page).contains("over before we heard of it");
  }

  @Test
  void quietHoursAreDrawnBeforeAndAfterMidnight() {
    String field = "<span class=\"hush\" style=\"top:%s%%;height:%s%%\"></span>";

    assertThat(page("--quiet=21:00-06:00"))
        .contains(field.formatted("0.0", "25.0"), field.formatted("87.5", "12.5"));
    assertThat(page("--quiet=00:00-06:00")).contains(field.formatted("0.0", "25.0"));
    assertThat(page("--quiet=06:00-06:00")).doesNotContain("class=\"hush\"");
  }

  @Test
  void aQuestionIsMarkedAsOne() {
    String page = page();
    String digest = page.substring(page.lastIndexOf("<li class=\"card\"", asks(page)), asks(page));

    assertThat(digest).contains(">a question<");
    assertThat(all("(data-question)(?= |=)[^>]* href", page))
        .hasSameSizeAs(all("(>a question<)", page));
  }

  private static int asks(String page) {
    return page.indexOf("<code>delayed-onset.ask-at-72h</code>");
  }

  @Test
  void whatWasNotSentStandsAtTheEndWithItsCause() {
    String page = page();
    String end = page.substring(page.indexOf("<h2>Not sent</h2>"));

    assertThat(end)
        .contains("<code>guides.twins</code>", "for two babies or more")
        .contains("<code>pregnancy.no-hurry</code>", "born by then");
  }
}
