package org.milktide.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Subject;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;

/** The calendar that a program subscribes to, read back as such a program reads it. */
class CalendarTest extends PortalCase {
  private String feed(Bearer bearer) {
    return TestPortal.path(portal.links.calendar(bearer));
  }

  private Calendar calendar(Bearer bearer) throws IOException, ParserException {
    return parsed(browser.get(feed(bearer)).body());
  }

  private static Calendar parsed(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    return calendar;
  }

  private static List<CalendarComponent> events(Calendar calendar) {
    return calendar.getComponents().stream()
        .map(CalendarComponent.class::cast)
        .filter(one -> one.getName().equals(Component.VEVENT))
        .toList();
  }

  private static List<String> values(Calendar calendar, String property) {
    return events(calendar).stream()
        .map(event -> event.getProperty(property).orElseThrow())
        .map(Property::getValue)
        .toList();
  }

  private void tell(Bearer bearer, boolean discreet) {
    Fact said = new Fact.PreferencesChanged(null, null, null, null, null, discreet, null);
    portal.tell(bearer, portal.events().event(said));
  }

  @Test
  void whatComesIsInItAtItsInstantUnderANeutralName() throws Exception {
    Bearer bearer = portal.born(Duration.ofDays(60));

    Calendar calendar = calendar(bearer);

    assertThat(values(calendar, Property.SUMMARY))
        .hasSizeBetween(2, 12)
        .containsOnly("A note from your guide");
    assertThat(values(calendar, Property.DTSTART))
        .allMatch(at -> at.matches("20\\d{6}T\\d{6}Z"))
        .isSorted();
    // Nine in the morning in Berlin, in winter.
    assertThat(values(calendar, Property.DTSTART).getFirst()).endsWith("T080000Z");
    assertThat(values(calendar, Property.TRANSP)).containsOnly("TRANSPARENT");
  }

  @Test
  void whoDoesNotMindIsToldWhatItIsAboutAndTheDueDate() throws Exception {
    Bearer bearer = portal.family();
    assertThat(values(calendar(bearer), Property.SUMMARY)).containsOnly("A note from your guide");

    tell(bearer, false);

    Calendar open = calendar(bearer);
    assertThat(values(open, Property.SUMMARY))
        .startsWith("Due date, about")
        .doesNotContain("A note from your guide")
        .hasSizeGreaterThan(1);
    assertThat(values(open, Property.DTSTART)).startsWith("20270110");
    portal.tell(bearer, portal.events().born(portal.now()));
    assertThat(values(calendar(bearer), Property.SUMMARY)).doesNotContain("Due date, about");
  }

  @Test
  void theCalendarHasAStandingNameAndSaysHowOftenToAsk() throws Exception {
    Calendar calendar = calendar(portal.family());

    assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo("Milktide");
    assertThat(value(calendar, "REFRESH-INTERVAL")).isEqualTo("PT6H");
    assertThat(value(calendar, "VERSION")).isEqualTo("2.0");
  }

  private static String value(Calendar calendar, String property) {
    return Objects.requireNonNull(calendar.getProperty(property).orElseThrow().getValue());
  }

  @Test
  void anEventKeepsItsIdWhenItMovesAndTheStampIsTheClocks() throws Exception {
    Bearer bearer = portal.born(Duration.ofDays(61));
    Calendar before = calendar(bearer);
    portal.tell(bearer, portal.events().rhythm("daily 17:00"));

    Calendar after = calendar(bearer);

    assertThat(values(after, Property.UID))
        .isEqualTo(values(before, Property.UID))
        .doesNotHaveDuplicates();
    assertThat(values(after, Property.DTSTART))
        .isNotEqualTo(values(before, Property.DTSTART))
        .first()
        .asString()
        .endsWith("T160000Z");
    String now = portal.now().toString().substring(0, 19).replace("-", "").replace(":", "") + "Z";
    assertThat(values(after, Property.DTSTAMP)).containsOnly(now);
  }

  @Test
  void noIdTellsOfWhatOrOfWhom() throws Exception {
    Bearer bearer = portal.born(Duration.ofDays(62));

    assertThat(values(calendar(bearer), Property.UID))
        .allMatch(uid -> uid.matches("[0-9a-f-]{36}@milktide"))
        .noneMatch(uid -> uid.contains(bearer.journey().toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lost", "unsubscribed", "paused", "ended", "erased", "unconfirmed"})
  void aSilentJourneyIsAnEmptyCalendarAndNeverAnError(String standing) throws Exception {
    Bearer bearer = standing.equals("unconfirmed") ? portal.unconfirmed(r -> r) : portal.family();
    tell(bearer, false);
    String path = feed(bearer);
    switch (standing) {
      case "lost" -> portal.tell(bearer, portal.events().lost());
      case "unsubscribed" -> portal.tell(bearer, portal.events().unsubscribed());
      case "paused" -> portal.tell(bearer, portal.events().paused(null));
      case "ended" -> portal.tell(bearer, portal.events().ended());
      case "erased" ->
          portal.store.data().erase(new Subject.Existing(bearer.journey()), portal.now());
      default -> assertThat(standing).isEqualTo("unconfirmed");
    }

    Answer answer = browser.get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(events(parsed(answer.body()))).isEmpty();
  }

  @Test
  void whoAsksGetsACalendarWithoutItsBodyForAHead() {
    Bearer bearer = portal.family();
    Situation before = portal.situation(bearer);

    for (Answer answer : List.of(browser.get(feed(bearer)), browser.head(feed(bearer)))) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).contains("text/calendar;charset=UTF-8");
      assertThat(answer.header("Cache-Control")).contains("no-store");
      assertThat(answer.header("X-Robots-Tag")).contains("noindex");
    }
    assertThat(browser.head(feed(bearer)).body()).isEmpty();
    assertThat(portal.situation(bearer)).isEqualTo(before);
  }

  @Test
  void aTokenForAnythingElseOpensNoCalendarAndItsTokenNothingElse() {
    Bearer bearer = portal.family();
    String token = feed(bearer).replace("/calendar/", "").replace(".ics", "");

    assertThat(browser.get("/calendar/abc.ics").status()).isEqualTo(404);
    assertThat(browser.get(journey(bearer).replace("/journey/", "/calendar/") + ".ics").status())
        .isEqualTo(404);
    for (String page : List.of("/journey/", "/preferences/", "/unsubscribe/", "/loss/")) {
      assertThat(browser.get(page + token).status()).isEqualTo(404);
    }
  }

  @Test
  void linesAreFoldedAndEndAsTheStandardSays() throws Exception {
    String longest = "Wörter, die länger sind; \\ 🌊 als eine Zeile ".repeat(6).strip();
    String text =
        Feed.write(
            "Ein sehr langer Name, der für eine Zeile ".repeat(4).strip(),
            Instant.parse("2027-01-04T10:00:00.123456Z"),
            List.of(new Entry.Day(UUID.randomUUID(), LocalDate.of(2027, 3, 28), longest)));

    List<String> lines = Arrays.asList(text.split("\r\n", -1));
    assertThat(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(text).doesNotContainPattern("[^\r]\n").endsWith("\r\n");
    assertThat(values(parsed(text), Property.SUMMARY)).containsExactly(longest);
    assertThat(values(parsed(text), Property.DTSTART)).containsExactly("20270328");
    assertThat(values(parsed(text), Property.DTEND)).containsExactly("20270329");
  }

  @Test
  void thePreferencesPageGivesBothAddresses() {
    Bearer bearer = portal.family();
    String address = portal.links.calendar(bearer);

    assertThat(browser.get(preferences(bearer)).body())
        .contains("value=\"" + address + "\"")
        .contains("href=\"" + address.replace("https:", "webcal:") + "\"");
  }
}
