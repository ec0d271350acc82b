package org.milktide.portal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;

class ChangeEntryTest extends LogCase {
  private Bearer bearer = portal.family();

  @BeforeEach
  void aBottleWasTapped() {
    bearer = portal.born(Duration.ofDays(3));
    send(bearer, "tap", "kind", "bottle");
  }

  /** The form as the page fills it in, with other values. */
  private Map<String, String> form(String... other) {
    String entry = only(bearer);
    Answer page = page(bearer, "?entry=" + entry);
    Map<String, String> form = new HashMap<>();
    form.put("action", "edit");
    form.put("entry", entry);
    form.put("event", EVENT);
    for (String field : new String[] {"logDate", "logTime", "day"}) {
      form.put(field, page.field(field));
    }
    form.put("logKind", "other");
    for (int i = 0; i < other.length; i += 2) {
      form.put(other[i], other[i + 1]);
    }
    return form;
  }

  @Test
  void aBottleIsSaidToBeOwnMilkAndHowMuchAndKeepsItsSecond() {
    Instant at = logged(bearer).entries().getFirst().at();
    Answer answer = browser.post(log(bearer), form("logKind", "bottle-ebm", "ml", "60"));
    assertThat(logged(bearer).entries())
        .singleElement()
        .extracting(LogEntry::fact)
        .isEqualTo(new Fact.FeedRecorded(null, at, FeedKind.BOTTLE_EBM, null, 60));
    assertThat(browser.get(answer.location()).text()).contains("Saved.", "own milk 60 ml");
  }

  @Test
  void aFormSentTwiceChangesOnce() {
    Map<String, String> form = form("logKind", "formula");
    browser.post(log(bearer), form);
    Answer again = browser.post(log(bearer), form);
    assertThat(again.location()).contains("done=saved");
    assertThat(logged(bearer).entries()).hasSize(1);
    assertThat(portal.situation(bearer).feeds().feeds()).hasSize(1);
  }

  @Test
  void aFeedCanTurnOutToBeADiaperOrPumpingOfAnotherTime() {
    browser.post(
        log(bearer), form("logKind", "wet-dirty", "logTime", "03:10", "ml", "60", "minutes", "5"));
    Instant at = Instant.parse("2027-01-04T02:10:00Z");
    assertThat(logged(bearer).entries())
        .singleElement()
        .extracting(LogEntry::fact)
        .isEqualTo(new Fact.DiaperRecorded(null, at, true, true, null, null));
    assertThat(portal.situation(bearer).feeds().feeds()).isEmpty();

    String second = EVENT.replace('6', '7');
    browser.post(log(bearer), form("logKind", "pump", "ml", "80", "minutes", "9", "event", second));
    assertThat(logged(bearer).entries())
        .singleElement()
        .extracting(LogEntry::fact)
        .isEqualTo(new Fact.PumpRecorded(at, 80));
  }

  @ParameterizedTest
  @CsvSource({
    "logTime, '', logTime",
    "logTime, late, logTime",
    "logTime, 23:59, logTime",
    "logDate, '', logTime",
    "logDate, 2026-12-01, logTime",
    "logDate, 2027-02-30, logDate",
    "logKind, champagne, logKind",
    "minutes, 601, minutes",
    "minutes, some, minutes",
    "ml, 2001, ml",
    "ml, -1, ml"
  })
  void whatIsWrongIsExplainedAtItsFieldAndNothingChanges(String field, String value, String named) {
    Instant at = logged(bearer).entries().getFirst().at();
    Answer page = browser.post(log(bearer), form(field, value));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"error-" + named + "\"", "id=\"edit\"");
    assertThat(logged(bearer).entries()).singleElement().extracting(LogEntry::at).isEqualTo(at);
  }

  @Test
  void anEntryKeepsItsBaby() {
    Bearer twins = portal.family(request -> request.babies(2));
    portal.tell(twins, portal.events().born("A", portal.now()));
    portal.tell(twins, portal.events().born("B", portal.now()));
    send(twins, "tap", "kind", "bottle", "babyId", "B");
    bearer = twins;
    Answer answer = browser.post(log(bearer), form("logKind", "donor", "babyId", "B"));
    assertThat(answer.location()).contains("baby=2");
    assertThat(logged(twins).entries())
        .singleElement()
        .extracting(LogEntry::babyId)
        .isEqualTo(new BabyId("B"));
  }

  @Test
  void anEntryIsRemovedAndPutBackOnce() {
    String entry = only(bearer);
    Instant at = logged(bearer).entries().getFirst().at();
    Answer removed = send(bearer, "remove", "entry", entry);
    assertThat(logged(bearer).entries()).isEmpty();
    assertThat(portal.situation(bearer).feeds().feeds()).isEmpty();
    assertThat(browser.get(removed.location()).text()).contains("Removed.", "Put it back");
    assertThat(send(bearer, "remove", "entry", entry).location()).contains("undo=" + entry);

    Answer restored = send(bearer, "restore", "entry", entry);
    send(bearer, "restore", "entry", entry);
    assertThat(browser.get(restored.location()).text())
        .contains("It is back in the log.")
        .doesNotContain("Put it back");
    assertThat(logged(bearer).entries()).singleElement().extracting(LogEntry::at).isEqualTo(at);
    assertThat(only(bearer)).isNotEqualTo(entry);
    assertThat(portal.situation(bearer).feeds().feeds()).hasSize(1);

    send(bearer, "remove", "entry", only(bearer));
    assertThat(logged(bearer).entries()).isEmpty();
  }

  @Test
  void aTapByMistakeIsTakenOutWithOneMore() {
    send(bearer, "remove", "entry", only(bearer));
    Answer tapped = browser.get(send(bearer, "tap", "kind", "wet").location());
    assertThat(tapped.text()).contains("Noted.", "That was a mistake: take it out");
    send(bearer, "remove", "entry", tapped.field("entry"));
    assertThat(logged(bearer).entries()).isEmpty();
  }

  @Test
  void whatWasNotLoggedHereIsShownAndNotChanged() {
    send(bearer, "remove", "entry", only(bearer));
    tellFeed(bearer, portal.now().minusSeconds(60));
    String id = only(bearer);
    Answer page = page(bearer, "?entry=" + id);
    assertThat(page.text()).contains("not logged here").doesNotContain("Change this entry");
    assertThat(page.body()).doesNotContain("entry=" + id);
    assertThat(send(bearer, "remove", "entry", id).location()).contains("done=log-gone");
    assertThat(only(bearer)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"edit", "remove", "restore"})
  void anEntryThatIsNotThereIsToldKindly(String action) {
    for (String entry : new String[] {"nothing", "", "<b>"}) {
      Answer answer = send(bearer, action, "entry", entry);
      assertThat(browser.get(answer.location()).text()).contains("changed or removed before");
    }
    assertThat(send(bearer, action).location()).contains("done=log-gone");
    assertThat(logged(bearer).entries()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"edit", "remove", "restore", "tap"})
  void afterALossNothingIsChangedAndOnlyThePageOfTheLossIsShown(String action) {
    String entry = only(bearer);
    portal.tell(bearer, portal.events().lost());
    Answer answer = send(bearer, action, "entry", entry, "kind", "wet");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).doesNotContain("Feed log");
    assertThat(page(bearer, "").text()).doesNotContain("Feed log", "Left");
    assertThat(only(bearer)).isEqualTo(entry);
  }
}
