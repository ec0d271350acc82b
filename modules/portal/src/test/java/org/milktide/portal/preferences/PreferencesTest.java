package org.milktide.portal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.time.Timetable;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class PreferencesTest extends PortalCase {
  private static final Map<String, String> WEEKLY =
      Map.of(
          "action",
          "save",
          "rhythm",
          "weekly",
          "day",
          "fri",
          "at",
          "18:30",
          "quietStart",
          "20:00",
          "quietEnd",
          "07:00",
          "timeZone",
          "America/New_York");

  private Timetable timetable(Bearer bearer) {
    return portal.situation(bearer).state().parent().timetable();
  }

  private Standing standing(Bearer bearer) {
    return portal.situation(bearer).state().standing(portal.now());
  }

  @Test
  void pageShowsWhatIsSavedAndTheNextMessage() {
    Bearer bearer = portal.born(Duration.ofHours(10));
    Answer page = browser.get(preferences(bearer));
    assertThat(page.text()).contains("Next message: today 11:00");
    assertThat(page.field("quietStart")).isEqualTo("21:00");
    assertThat(page.body()).contains("value=\"Europe/Berlin\" selected");
  }

  @Test
  void rhythmQuietHoursAndZoneAreSaved() {
    Bearer bearer = portal.family();
    assertThat(browser.submitAndFollow(preferences(bearer), WEEKLY).text()).contains("Saved.");
    assertThat(timetable(bearer).rhythm()).hasToString("weekly fri 18:30");
    assertThat(timetable(bearer).quiet()).hasToString("20:00-07:00");
    assertThat(timetable(bearer).zone()).hasToString("America/New_York");
    assertThat(browser.get(preferences(bearer)).body())
        .contains("value=\"weekly\" checked", "value=\"fri\" selected");
  }

  @ParameterizedTest
  @CsvSource({"as-it-comes, as-it-comes", "daily, daily 18:30", "weekly, weekly fri 18:30"})
  void eachRhythmCanBeChosen(String rhythm, String saved) {
    Bearer bearer = portal.family();
    Map<String, String> form = new HashMap<>(WEEKLY);
    form.put("rhythm", rhythm);
    browser.submitAndFollow(preferences(bearer), form);
    assertThat(timetable(bearer).rhythm()).hasToString(saved);
  }

  @ParameterizedTest
  @CsvSource({
    "rhythm, hourly, rhythm",
    "rhythm, '', rhythm",
    "at, '', rhythm",
    "day, '', rhythm",
    "quietStart, '', quietStart",
    "quietEnd, 25:00, quietStart",
    "timeZone, Mars/Base, timeZone",
    "timeZone, '', timeZone"
  })
  void wrongPreferenceIsExplainedAtItsField(String field, String value, String named) {
    Bearer bearer = portal.family();
    Map<String, String> form = new HashMap<>(WEEKLY);
    form.put(field, value);
    Answer page = browser.submit(preferences(bearer), form);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"error-" + named + "\"");
    assertThat(timetable(bearer).rhythm()).hasToString("daily 09:00");
  }

  @Test
  void pauseUntilADayEndsAtItsLocalMidnight() {
    Bearer bearer = portal.family();
    Answer page =
        browser.submitAndFollow(
            preferences(bearer), Map.of("action", "pause", "until", "2027-01-20"));
    assertThat(page.text()).contains("paused until Wednesday 20 January 00:00");
    assertThat(standing(bearer)).hasToString("Paused[until=2027-01-19T23:00:00Z]");
  }

  @Test
  void pauseWithoutADayLastsUntilItIsTakenBack() {
    Bearer bearer = portal.family();
    browser.submitAndFollow(preferences(bearer), Map.of("action", "pause", "until", ""));
    assertThat(standing(bearer)).hasToString("Paused[until=null]");
    Answer page = browser.submitAndFollow(preferences(bearer), Map.of("action", "resume"));
    assertThat(page.text()).contains("Messages come again");
    assertThat(standing(bearer)).isInstanceOf(Standing.Active.class);
  }

  @ParameterizedTest
  @CsvSource({"2027-01-04", "2020-01-01", "soon"})
  void pauseNeedsADayToCome(String until) {
    Bearer bearer = portal.family();
    Answer page = browser.submit(preferences(bearer), Map.of("action", "pause", "until", until));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"error-until\"");
    assertThat(standing(bearer)).isInstanceOf(Standing.Active.class);
  }

  @Test
  void pauseTellsOfAMessageThatIsAlreadyOnItsWay() {
    Bearer bearer = portal.family();
    for (int shard = 0; shard < portal.store.shards(); shard++) {
      portal.store.releaseDue(shard, portal.now());
    }
    List<Doorbell> bells = portal.store.toRing(portal.now(), 100);
    portal.store.claim(bells.stream().map(Doorbell::digest).toList(), portal.now());
    Answer page = browser.submitAndFollow(preferences(bearer), Map.of("action", "pause"));
    assertThat(page.text()).contains("One last message may be on its way");
  }

  @Test
  void afterALossThePageIsTheGentleOne() {
    Bearer bearer = portal.family();
    portal.tell(bearer, portal.events().lost());
    assertThat(browser.get(preferences(bearer)).text())
        .contains("We’ve stopped all messages")
        .doesNotContain("How often?");
  }

  @Test
  void languageAndCountryAreChosenTogetherAndSpokenAtOnce() {
    Bearer bearer = portal.family();
    Map<String, String> form = new HashMap<>(saved());
    form.putAll(Map.of("language", "es", "country", "MX"));
    Answer page = browser.submitAndFollow(preferences(bearer), form);
    assertThat(page.text()).contains("Guardado.");
    assertThat(page.body()).contains("<html lang=\"es\"", "<option value=\"MX\" selected");
    assertThat(portal.situation(bearer).state().parent().language())
        .isEqualTo(Locale.forLanguageTag("es-MX"));
    form.put("country", "");
    browser.submitAndFollow(preferences(bearer), form);
    assertThat(portal.situation(bearer).state().parent().language()).isEqualTo(Locale.of("es"));
  }

  @Test
  void languageThatWeDoNotSpeakStaysUntilAnotherIsChosen() {
    Bearer bearer = portal.family(request -> request.locale("fr-CA"));
    assertThat(browser.get(preferences(bearer)).body())
        .contains("<option value=\"fr\" lang=\"fr\" selected", "<option value=\"CA\" selected");
    Map<String, String> form = new HashMap<>(saved());
    browser.submitAndFollow(preferences(bearer), form);
    assertThat(portal.situation(bearer).state().parent().language())
        .isEqualTo(Locale.CANADA_FRENCH);
  }

  private static Map<String, String> saved() {
    return Map.of(
        "action", "save",
        "rhythm", "as-it-comes",
        "quietStart", "21:00",
        "quietEnd", "08:00",
        "timeZone", "Europe/Berlin");
  }
}
