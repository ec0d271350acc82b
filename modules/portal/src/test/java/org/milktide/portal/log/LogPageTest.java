package org.milktide.portal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.portal.testing.Answer;

class LogPageTest extends LogCase {
  private static final Pattern CELL = Pattern.compile("<td>(\\d+|–)|<td colspan=\"3\"");
  private static final Pattern COUNT = Pattern.compile("class=\"count\"[^>]*>([^<]*)<");

  private static List<String> found(Pattern pattern, String body) {
    return pattern
        .matcher(body)
        .results()
        .map(hit -> hit.group(1) == null ? "–" : hit.group(1))
        .toList();
  }

  private static long marks(Answer page) {
    return Pattern.compile("overflow=\"visible\"").matcher(page.body()).results().count();
  }

  @Test
  void aDayIsShownAsAPictureAndAsAListTheLatestFirst() {
    Bearer bearer = term(Duration.ofDays(5));
    tellFeed(bearer, portal.now().minus(Duration.ofHours(5)));
    send(bearer, "tap", "kind", "breast-right");
    portal.clock.forward(Duration.ofSeconds(30));
    send(bearer, "tap", "kind", "wet");
    Answer page = page(bearer, "");
    assertThat(page.text())
        .containsPattern("Today: 2 feeds, 1 wet. Last feed: today \\d\\d:")
        .contains("At the breast, last time: right.")
        .containsPattern(":00 *Wet diaper.*:00 *Right breast.*:00 *Left breast");
    assertThat(marks(page)).isEqualTo(3);
    assertThat(page.body()).contains("role=\"img\"", "<title id=\"ribbon-title\">");
  }

  @Test
  void theTableHoldsTheNumbersOfThePictures() {
    Bearer bearer = term(Duration.ofDays(10));
    for (int hour = 1; hour < 200; hour += 3) {
      if (hour < 60 || hour > 100) {
        tellFeed(bearer, portal.now().minus(Duration.ofHours(hour)));
        Instant at = portal.now().minus(Duration.ofHours(hour));
        tell(bearer, new Fact.DiaperRecorded(null, at, hour % 2 == 0, true, null, null));
      }
    }
    String body = page(bearer, "").body();
    List<String> pictures = found(COUNT, body);
    assertThat(pictures).hasSize(3 * 14).contains("–", "8");
    List<String> table = found(CELL, body);
    int cell = 0;
    for (int day = 13; day >= 0; day--) {
      String feeds = pictures.get(day);
      assertThat(table.get(cell++)).isEqualTo(feeds);
      boolean empty = feeds.equals("–") && pictures.get(14 + day).equals("–");
      if (!empty) {
        assertThat(table.get(cell++)).isEqualTo(pictures.get(14 + day));
        assertThat(table.get(cell++)).isEqualTo(pictures.get(28 + day));
      }
    }
    assertThat(table).hasSize(cell);
    assertThat(body).contains("nothing logged");
  }

  @Test
  void whatIsCommonIsSaidOfBabiesBornAtTermAndAtHomeAlone() {
    Bearer term = term(Duration.ofDays(10));
    tellFeed(term, portal.now().minusSeconds(60));
    Answer page = page(term, "");
    assertThat(page.text())
        .contains("Many babies this age feed 8 to 12 times", "6 or more wet", "2 or more dirty")
        .contains("A log with gaps is not a baby with gaps.", "Worried?");
    assertThat(page.body()).contains("class=\"band\" x=");

    Bearer preterm = portal.family();
    Birth early =
        new Birth(portal.now().minusSeconds(864_000), 258, null, null, Birth.Outcome.LIVE, null);
    tell(preterm, new Fact.BabyBorn(null, early));
    Bearer away = term(Duration.ofDays(10));
    tell(away, new Fact.BabyAdmitted(null));
    Bearer own = term(Duration.ofDays(10));
    tell(own, new Fact.CarePlanSet(true));
    for (Bearer other : List.of(preterm, away, own)) {
      tellFeed(other, portal.now().minusSeconds(60));
      Answer quiet = page(other, "");
      assertThat(quiet.text())
          .contains("A log with gaps is not a baby with gaps.", "Worried?")
          .doesNotContain("Many babies", "common at that age");
      assertThat(quiet.body()).doesNotContain("class=\"band\"");
    }
  }

  @Test
  void aDayThatIsNotOverStandsBesideNothing() {
    Bearer bearer = term(Duration.ofDays(10));
    tellFeed(bearer, portal.now().minusSeconds(60));
    Instant yesterday = portal.now().minus(Duration.ofDays(1));
    tellFeed(bearer, yesterday);
    tell(bearer, new Fact.DiaperRecorded(null, yesterday, true, true, null, null));
    Pattern row = Pattern.compile("(?s)<tr><th scope=\"row\">.*?</tr>");
    List<String> rows =
        row.matcher(page(bearer, "").body()).results().map(MatchResult::group).toList();
    assertThat(rows.getFirst()).contains("Today so far").doesNotContain("8–12");
    assertThat(rows.get(1)).contains("8–12", "6+", "2+");
  }

  @Test
  void whatWasNotLoggedIsNeverANought() {
    Bearer bearer = term(Duration.ofDays(6));
    for (int day = 0; day < 3; day++) {
      tellFeed(bearer, portal.now().minus(Duration.ofDays(day)));
    }
    Answer page = page(bearer, "");
    assertThat(found(COUNT, page.body())).contains("–", "1").doesNotContain("0");
    assertThat(found(CELL, page.body())).contains("–", "1").doesNotContain("0");
    assertThat(page.text()).doesNotContain(" 0 wet", " 0 dirty", ": 0;");
  }

  @Test
  void aLogWithoutEntriesHasNoPicturesAndSaysWhatIsCommonAllTheSame() {
    Answer page = page(term(Duration.ofDays(6)), "");
    assertThat(page.body()).doesNotContain("role=\"img\"", "<table");
    assertThat(page.text())
        .contains("The picture of your days comes with the first entries.", "Many babies");
  }

  @Test
  void noPageJudges() {
    Bearer bearer = term(Duration.ofDays(2));
    assertThat(page(bearer, "").text().toLowerCase(Locale.ROOT))
        .doesNotContain("normal", "too few", "too little", "enough", "should");
  }

  @Test
  void whatIsCommonGoesByTheAgeOfTheDayAndNotOfToday() {
    Bearer bearer = term(Duration.ofDays(6));
    for (int day = 1; day < 6; day++) {
      Instant at = portal.now().minus(Duration.ofDays(day));
      tellFeed(bearer, at);
      tell(bearer, new Fact.DiaperRecorded(null, at, true, false, null, null));
    }
    assertThat(page(bearer, "").text())
        .containsSubsequence("1 ( 8–12 )", "1 ( 6+ )", "1 ( 8–12 )", "1 ( 5+ )", "1 ( 8–12 )")
        .containsSubsequence("1 ( 4+ )", "1 ( 8+ )", "1 ( 3+ )", "1 ( 6+ )", "1 ( 2+ )");
  }

  @Test
  void theDayOfTheClockChangeHasTwentyFiveHours() {
    portal.clock.forward(Duration.between(portal.now(), Instant.parse("2027-10-31T20:00:00Z")));
    Bearer bearer = term(Duration.ofDays(3));
    // 02:30 summer time, 02:30 winter time, and 12:00.
    for (String at : List.of("00:30", "01:30", "11:00")) {
      tellFeed(bearer, Instant.parse("2027-10-31T" + at + ":00Z"));
    }
    Answer page = page(bearer, "?day=2027-10-31");
    assertThat(page.text()).containsPattern("12:00 .*02:30 .*02:30 ");
    List<String> places =
        Pattern.compile("<svg x=\"([0-9.]+)%\"")
            .matcher(page.body())
            .results()
            .map(hit -> hit.group(1))
            .toList();
    // The lines begin at 24 % and are 74 % long: 2.5, 3.5 and 13 of 25 hours.
    assertThat(places).containsExactly("31.40", "34.36", "62.48");
  }

  @Test
  void otherDaysAreReachedOneByOneWithinFourteenDays() {
    Bearer bearer = term(Duration.ofDays(30));
    tellFeed(bearer, portal.now().minus(Duration.ofDays(13)));
    String today = portal.now().toString().substring(0, 10);
    String first = portal.now().minus(Duration.ofDays(13)).toString().substring(0, 10);
    assertThat(page(bearer, "?day=" + first).body())
        .contains("rel=\"next\"")
        .doesNotContain("rel=\"prev\"");
    assertThat(page(bearer, "?day=" + today).body())
        .contains("rel=\"prev\"")
        .doesNotContain("rel=\"next\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-01", "2099-01-01", "tomorrow", "2027-02-30", ""})
  void aDayThatIsNotShownIsTodayAndThatIsSaid(String day) {
    Answer page = page(term(Duration.ofDays(3)), "?day=" + day);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("The log shows the last 14 days. Here is today.");
  }

  @Test
  void eachOfTwinsHasALogOfItsOwnAndTapsStayWithTheOneThatWasChosen() {
    Bearer twins = portal.family(request -> request.babies(2));
    portal.tell(twins, portal.events().born("A", portal.now().minusSeconds(864_000)));
    portal.tell(twins, portal.events().born("B", portal.now().minusSeconds(864_000)));
    Answer tapped = send(twins, "tap", "kind", "bottle", "babyId", "B", "back", "journey");
    assertThat(tapped.location()).startsWith(journey(twins) + "?").contains("baby=2");
    Answer journey = browser.get(tapped.location());
    assertThat(journey.body()).containsPattern("value=\"B\" checked");
    assertThat(journey.text()).contains("Baby A. Nothing logged today", "Baby B. Today: 1 feed.");

    send(twins, "tap", "kind", "pump");
    assertThat(page(twins, "?baby=2").text()).contains("Bottle or other", "Pumped");
    assertThat(page(twins, "").text()).contains("Pumped").doesNotContain("Bottle or other");
    assertThat(page(twins, "?baby=2").field("babyId")).isEqualTo("B");
    for (String wrong : List.of("0", "3", "B", "-1")) {
      assertThat(page(twins, "?baby=" + wrong).field("babyId")).isEqualTo("A");
    }
  }

  @Test
  void theFamilysPageHasTheButtonsAndTodayInBrief() {
    Bearer bearer = term(Duration.ofDays(4));
    Answer tapped = send(bearer, "tap", "kind", "dirty", "back", "journey");
    Answer page = browser.get(tapped.location());
    assertThat(page.text()).contains("Noted.", "Today: 1 dirty.", "The whole log");
    assertThat(page.body()).contains("action=\"" + log(bearer) + "\"");
  }

  @Test
  void beforeTheBirthAndWhileAFamilyHasToChooseThereIsNothingToLog() {
    Bearer early = portal.family();
    Bearer held = portal.family(request -> request.babies(2));
    portal.tell(held, portal.events().born("A", portal.now()));
    portal.tell(held, portal.events().born("B", portal.now()));
    portal.tell(held, portal.events().lost("A"));
    for (Bearer bearer : List.of(early, held)) {
      assertThat(page(bearer, "").text()).contains("The log opens when").doesNotContain("Left");
    }
  }

  @Test
  void openingTheLogChangesNothingAndNeedsNoScriptNorStyleOfItsOwn() {
    Bearer bearer = term(Duration.ofDays(4));
    send(bearer, "tap", "kind", "wet");
    Situation before = portal.situation(bearer);
    String query = "?action=remove&done=feed-removed&undo=x&entry=" + only(bearer);
    Answer page = page(bearer, query);
    assertThat(browser.head(log(bearer) + query).status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain(" style=", "<style", " onclick=");
    assertThat(page.body()).doesNotContainPattern("<script(?![^>]* src=)");
    assertThat(portal.situation(bearer)).isEqualTo(before);
    assertThat(logged(bearer).entries()).hasSize(1);
  }

  @Test
  void aPageFromRightToLeftHasItsPicturesTurnedRound() {
    Bearer bearer = portal.family(request -> request.locale("ar"));
    portal.tell(bearer, portal.events().bornAtTerm(portal.now().minus(Duration.ofDays(3))));
    tellFeed(bearer, Instant.parse(portal.now().toString().substring(0, 10) + "T05:00:00Z"));
    // 06:00, a quarter of the 74 % from the other edge.
    assertThat(page(bearer, "").body()).contains("<svg x=\"57.50%\"", "dir=\"rtl\"");
  }
}
