package org.milktide.portal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class SubscribeTest extends PortalCase {
  private Map<String, String> form(String email) {
    return new HashMap<>(
        Map.of(
            "when",
            "due",
            "dueDate",
            "2027-03-01",
            "babies",
            "2",
            "email",
            email,
            "firstName",
            "Ada",
            "timeZone",
            "Europe/Lisbon",
            "locale",
            "en-GB",
            "consent",
            "yes"));
  }

  private ClaimedDigest latestMail() {
    Doorbell latest = portal.store.toRing(portal.now(), 100).getLast();
    assertThat(latest.kind()).isEqualTo(DigestKind.CONFIRM);
    return portal.store.claim(List.of(latest.digest()), portal.now()).getFirst();
  }

  @Test
  void requestStartsAJourneyThatWaitsForItsMail() {
    String email = portal.address();
    Answer answer = browser.post("/subscribe", form(email));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("Look in your inbox").contains(email);
    JourneyState state = latestMail().state();
    assertThat(state.family().size()).isEqualTo(2);
    assertThat(state.parent().timetable().zone().getId()).isEqualTo("Europe/Lisbon");
    assertThat(state.parent().language().toLanguageTag()).isEqualTo("en-GB");
    assertThat(Known.valueOf(state.parent().firstName())).isEqualTo("Ada");
    assertThat(state.parent().isConfirmed()).isFalse();
  }

  @Test
  void babyThatIsHereNeedsDayAndTime() {
    Map<String, String> form = form(portal.address());
    form.putAll(Map.of("when", "born", "bornDate", "2027-01-03", "bornTime", "04:30"));
    assertThat(browser.post("/subscribe", form).status()).isEqualTo(200);
    JourneyState state = latestMail().state();
    assertThat(state.family().birth())
        .hasValueSatisfying(at -> assertThat(at).isEqualTo("2027-01-03T04:30:00Z"));
    form.put("bornTime", "");
    Answer wrong = browser.post("/subscribe", form);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"error-bornDate\"");
  }

  @Test
  void knownAndUnknownAddressGetTheSameAnswer() {
    Bearer family = portal.family();
    String known = portal.addressOf(family).value();
    String unknown = portal.address();
    Answer one = browser.post("/subscribe", form(known));
    Answer other = browser.post("/subscribe", form(unknown));
    assertThat(one.status()).isEqualTo(other.status());
    assertThat(one.body().replace(known, "X")).isEqualTo(other.body().replace(unknown, "X"));
    assertThat(portal.situation(family).state().family().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "email, nobody",
    "email, ''",
    "dueDate, 2031-01-01",
    "dueDate, 2026-01-01",
    "dueDate, soon",
    "dueDate, ''",
    "babies, 9",
    "babies, two",
    "timeZone, +01:00",
    "timeZone, Nowhere/Land",
    "timeZone, ''",
    "locale, ----",
    "consent, ''"
  })
  void wrongFieldIsNamedWhereItIsAndValuesAreKept(String field, String value) {
    Map<String, String> form = form(portal.address());
    form.put(field, value);
    Answer answer = browser.post("/subscribe", form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"error-" + field + "\"");
    assertThat(answer.body().split("id=\"error-", -1)).hasSize(2);
    assertThat(answer.field("firstName")).isEqualTo("Ada");
  }

  @Test
  void whatIsTypedIsShownAsTextAndNeverAsCode() {
    Map<String, String> form = form("\"><script>alert(1)</script>");
    Answer answer = browser.post("/subscribe", form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain("<script>alert");
  }

  @Test
  void formWithoutAnythingIsAnsweredKindly() {
    Answer answer = browser.post("/subscribe", Map.of());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("Please give an email address");
  }

  @Test
  void landingOffersEveryZoneAndItsFormWorksWithoutScript() {
    Answer answer = browser.get("/");
    assertThat(answer.body())
        .contains("value=\"Africa/Abidjan\"", "value=\"Pacific/Kiritimati\"", "value=\"UTC\"")
        .contains("action=\"/subscribe\"")
        .doesNotContain("onclick", "style=\"", "<style", "<script>");
  }

  @ParameterizedTest
  @CsvSource({
    "period, periodDate, 2026-06-01, 5, 2027-03-08, Monday 8 March",
    "transfer, transferDate, 2026-06-20, 5, 2027-03-08, Monday 8 March",
    "transfer, transferDate, 2026-06-18, 3, 2027-03-08, Monday 8 March"
  })
  void theDueDateIsReckonedFromWhatIsKnownAndToldBack(
      String when, String field, String date, String embryo, LocalDate due, String told) {
    Map<String, String> form = form(portal.address());
    form.putAll(Map.of("when", when, field, date, "embryo", embryo, "dueDate", ""));

    Answer answer = browser.post("/subscribe", form);

    assertThat(answer.text()).contains("the due date is about " + told);
    assertThat(Known.valueOf(latestMail().state().dueDate())).isEqualTo(due);
  }

  @Test
  void aDueDateThatWasGivenIsNotToldBack() {
    assertThat(browser.post("/subscribe", form(portal.address())).text())
        .doesNotContain("the due date is about");
  }

  @ParameterizedTest
  @CsvSource({
    "period, periodDate, '', periodDate",
    "period, periodDate, 2027-01-05, periodDate",
    "period, periodDate, 2026-01-01, periodDate",
    "period, periodDate, 1926-06-01, periodDate",
    "period, periodDate, in June, periodDate",
    "transfer, transferDate, '', transferDate",
    "transfer, transferDate, 2027-01-05, transferDate",
    "transfer, transferDate, 2026-01-01, transferDate",
    "transfer, embryo, 4, embryo",
    "transfer, embryo, five, embryo"
  })
  void whatADueDateCannotBeReckonedFromIsSaidAtItsField(
      String when, String field, String value, String named) {
    Map<String, String> form = form(portal.address());
    form.putAll(
        Map.of(
            "when", when, "periodDate", "2026-06-01", "transferDate", "2026-06-20", "embryo", "5"));
    form.put(field, value);

    Answer answer = browser.post("/subscribe", form);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"error-" + named + "\"");
    assertThat(answer.body().split("id=\"error-", -1)).hasSize(2);
  }

  @Test
  void todayIsWhereTheFamilyIs() {
    Map<String, String> form = form(portal.address());
    form.putAll(Map.of("when", "period", "periodDate", "2027-01-05"));
    form.put("timeZone", "Pacific/Kiritimati");

    assertThat(browser.post("/subscribe", form).status()).isEqualTo(200);
  }

  @Test
  void theVersionOfTheConsentTextIsShown() {
    assertThat(browser.get("/").text()).contains("This text is version 2026-10.");
  }
}
