package org.milktide.portal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** The time of the next message, said while a form is filled in. It is Tuesday, 11:00 in Berlin. */
class NextMessageTest extends PortalCase {
  private final Bearer bearer = portal.family();
  private final Bearer other = portal.family();
  private final Bearer midway = portal.family();

  /** Past what comes at once, with a note that is open for days. */
  @BeforeAll
  void aDayLater() {
    portal.tell(midway, portal.events().dueDate(LocalDate.of(2027, 5, 17)));
    portal.clock.forward(Duration.ofHours(24));
  }

  private static Map<String, String> form(String... fields) {
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "rhythm", "daily",
                "day", "fri",
                "at", "09:00",
                "quietStart", "21:00",
                "quietEnd", "08:00",
                "timeZone", "Europe/Berlin"));
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return form;
  }

  private Answer next(Map<String, String> form) {
    return browser.post(preferences(bearer) + "/next", form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at|09:30|tomorrow 09:30|at your time of day",
        "at|07:00|tomorrow 08:00|after your quiet hours",
        "rhythm|weekly|Friday 09:00|on your day of the week",
        "quietStart|10:00|tomorrow 09:00|at your time of day",
        "timeZone|America/New_York|today 09:00|at your time of day",
        "timeZone|Pacific/Auckland|tomorrow 09:00|at your time of day"
      })
  void whatIsTypedDecidesAndNothingIsSaved(String field, String value, String time, String why) {
    Situation before = portal.situation(bearer);

    Answer answer = next(form(field, value));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("Next message: " + time, why);
    assertThat(answer.body()).doesNotContain("<html");
    assertThat(portal.situation(bearer)).isEqualTo(before);
  }

  @Test
  void theFragmentSaysWhatThePageWillSayOnceItIsSaved() {
    Map<String, String> form = form("at", "10:15", "action", "save");
    String promised = browser.post(preferences(other) + "/next", form).text().strip();

    Answer saved = browser.submitAndFollow(preferences(other), form);

    assertThat(promised).contains("tomorrow 10:15");
    assertThat(saved.text()).contains(promised);
  }

  @ParameterizedTest
  @CsvSource({"quietStart, ''", "timeZone, Mars/Base", "rhythm, hourly", "at, ''"})
  void aFormThatIsNotCompleteIsWaitedFor(String field, String value) {
    Answer answer = next(form(field, value));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("Once the form is complete");
  }

  @Test
  void whoAskedForFewerIsToldSo() {
    browser.submitAndFollow(preferences(midway), Map.of("action", "fewer"));

    assertThat(browser.get(preferences(midway)).text())
        .contains("Next message: Tuesday 19 January 09:00 with all that can wait");
  }

  @Test
  void aPauseIsSaidInsteadOfATime() {
    Bearer paused = portal.family();
    portal.tell(paused, portal.events().paused(portal.now().plus(Duration.ofDays(3))));

    assertThat(browser.post(preferences(paused) + "/next", form()).text())
        .contains("Messages are paused until")
        .doesNotContain("Next message");
  }

  @Test
  void afterALossNothingIsSaid() {
    Bearer lost = portal.family();
    portal.tell(lost, portal.events().lost());

    Answer answer = browser.post(preferences(lost) + "/next", form());

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void onlyAFormAsksAndOnlyWithItsOwnToken() {
    assertThat(browser.get(preferences(bearer) + "/next").status()).isEqualTo(405);
    String wrong = journey(bearer).replace("/journey/", "/preferences/") + "/next";
    assertThat(browser.post(wrong, form()).status()).isEqualTo(404);
  }

  @Test
  void thePageAsksForItWithAScriptThatTheContentPolicyAllows() {
    Answer page = browser.get(preferences(bearer));

    assertThat(page.body())
        .contains("hx-post=\"" + preferences(bearer) + "/next\"", "aria-live=\"polite\"")
        .contains("\"includeIndicatorStyles\":false", "\"allowEval\":false")
        .doesNotContain("style=\"", "onclick", "hx-on");
    assertThat(page.header("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self'", "connect-src 'self'")
        .doesNotContain("unsafe");
  }
}
