package org.milktide.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.content.Reader;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.testing.Request;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** A report is answered on the page itself, in full, at any hour. */
class OpenPageTest extends PortalCase {
  private static final Map<String, String> BORN =
      Map.of("action", "born", "bornDate", "2027-01-03", "bornTime", "23:30");

  /** The last words of an item, so that all of it is there. */
  private String end(String item) {
    Reader reader = new Reader(Locale.ENGLISH, 1, LocalDate.of(2027, 1, 4));
    String text = portal.pack.render(new ItemId(item), reader).text().strip();
    return text.substring(text.length() - 30).replaceAll("\\s+", " ");
  }

  @Test
  void birthIsAnsweredWithAllThatIsOpenAndWithWhomToCall() {
    Bearer bearer = portal.family();
    Answer page = browser.submitAndFollow(journey(bearer), BORN);
    assertThat(page.text())
        .contains("For you, right now", "The first 24 hours of feeding")
        .contains(end("colostrum.first-day"))
        .doesNotContain("The first hours together")
        .contains("Signs to call about", "very hard to wake");
    assertThat(page.text().indexOf("For you, right now"))
        .isLessThan(page.text().indexOf("The first drops"));
  }

  @Test
  void whereNothingIsOpenItStillSaysWhomToCall() {
    Map<String, String> form = new HashMap<>(BORN);
    form.putAll(Map.of("bornDate", "2025-10-01", "weeks", "40"));
    assertThat(browser.submitAndFollow(journey(portal.family()), form).text())
        .contains("There is nothing to read for these hours", "Signs to call about");
  }

  @Test
  void milkInIsAnsweredWithItsOwnWordsFirst() {
    Bearer bearer = portal.born(Duration.ofHours(60));
    Answer page = browser.submitAndFollow(journey(bearer), Map.of("action", "milk-in"));
    String text = page.text();
    assertThat(text.substring(text.indexOf("For you, right now"))).contains("This is a big step");
    assertThat(text.indexOf("Your milk is coming in")).isPositive();
  }

  @Test
  void inTheMiddleOfTheNightThePageSaysWhatNoMailCouldBring() {
    Bearer bearer = portal.family(request -> request.zone(ZoneId.of("Pacific/Auckland")));
    Answer page =
        browser.submitAndFollow(
            journey(bearer),
            Map.of("action", "born", "bornDate", "2027-01-04", "bornTime", "22:45"));
    assertThat(page.text()).contains("The first hours together", end("first-hours.first-feed"));
  }

  @Test
  void lookingAtThePageIsNoSending() {
    Bearer bearer = portal.family();
    browser.submitAndFollow(journey(bearer), BORN);
    Situation told = portal.situation(bearer);
    browser.get(journey(bearer) + "?done=born");
    browser.get(journey(bearer) + "?done=milk-in");
    assertThat(portal.situation(bearer)).isEqualTo(told);
    assertThat(portal.store.ledger(bearer.journey())).isEmpty();
  }

  @Test
  void nothingIsReadOutWithoutAReportNorWhileNobodyKnowsHowAllAre() {
    Bearer bearer = portal.family();
    browser.submitAndFollow(journey(bearer), BORN);
    assertThat(browser.get(journey(bearer)).text()).doesNotContain("For you, right now");
    assertThat(browser.get(journey(bearer) + "?done=saved").text())
        .doesNotContain("For you, right now");
    Bearer early = portal.family(_ -> Request.due(portal.address(), LocalDate.of(2027, 6, 1)));
    assertThat(browser.submitAndFollow(journey(early), BORN).text())
        .contains("Your baby came very early")
        .doesNotContain("For you, right now", "Congratulations");
  }

  @Test
  void wordsAreInTheFamilysLanguage() {
    Bearer bearer = portal.family(request -> request.locale("es-MX"));
    assertThat(browser.submitAndFollow(journey(bearer), BORN).text())
        .contains("Para ti, ahora mismo", "Señales para llamar");
  }

  @Test
  void fromWeek34TheBirthIsTheFirstThingToTell() {
    Bearer near = portal.family(_ -> Request.due(portal.address(), LocalDate.of(2027, 2, 15)));
    String page = browser.get(journey(near)).text();
    assertThat(page.indexOf("My baby is here")).isPositive().isLessThan(page.indexOf("pregnant"));
    assertThat(page).containsOnlyOnce("My baby is here").doesNotContain("Tell us What you tell us");
    Bearer far = portal.family(_ -> Request.due(portal.address(), LocalDate.of(2027, 2, 16)));
    String other = browser.get(journey(far)).text();
    assertThat(other.indexOf("My baby is here")).isGreaterThan(other.indexOf("pregnant"));
  }
}
