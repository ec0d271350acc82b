package org.milktide.portal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.link.Bearer;

/** What the log's page says about what was just logged there. */
class LogAdviceTest extends LogCase {
  private static final String ADVICE = "class=\"card advice today\"";

  /** A wet diaper, changed into one with orange in it. */
  private void orange(Bearer bearer) {
    send(bearer, "tap", "kind", "wet");
    send(
        bearer,
        "edit",
        "entry",
        only(bearer),
        "event",
        EVENT,
        "logKind",
        "wet-dirty",
        "logDate",
        "2027-01-04",
        "logTime",
        "10:40",
        "urates",
        "yes",
        "colour",
        "black");
  }

  @Test
  void orangeFromTheFifthDayIsAnsweredOnThePageAtOnce() {
    Bearer bearer = term(Duration.ofHours(100));
    orange(bearer);
    assertThat(page(bearer, "?done=saved").body()).contains(ADVICE);
    assertThat(browser.get(journey(bearer)).body()).contains(ADVICE);
    Fact.EntryFact fact = logged(bearer).entries().getFirst().fact();
    assertThat(fact)
        .isInstanceOfSatisfying(
            Fact.DiaperRecorded.class,
            diaper -> {
              assertThat(diaper.urates()).isTrue();
              assertThat(diaper.colour()).isEqualTo("black");
            });
  }

  @Test
  void orangeInTheFirstDaysIsNot() {
    Bearer bearer = term(Duration.ofHours(40));
    orange(bearer);
    assertThat(page(bearer, "?done=saved").body()).doesNotContain("class=\"advices\"");
  }

  @Test
  void whatIsTakenBackIsAnsweredNoMore() {
    Bearer bearer = term(Duration.ofHours(100));
    orange(bearer);
    send(bearer, "remove", "entry", only(bearer));
    assertThat(page(bearer, "").body()).doesNotContain("class=\"advices\"");
  }

  @Test
  void whatWasSaidOfADiaperIsThereWhenItIsChanged() {
    Bearer bearer = term(Duration.ofHours(100));
    orange(bearer);
    assertThat(page(bearer, "?entry=" + only(bearer)).body())
        .contains("name=\"urates\" value=\"yes\" checked")
        .contains("<option value=\"black\" selected>");
  }

  @Test
  void theFamilysPageHasTheFactsOfADayBesideWhatIsCommonAndNoJudgement() {
    Bearer bearer = term(Duration.ofDays(5));
    assertThat(browser.get(journey(bearer)).text()).doesNotContain("last 24 hours");
    tellFeed(bearer, portal.now().minus(Duration.ofHours(20)));
    tellFeed(bearer, portal.now().minus(Duration.ofHours(2)));
    tellFeed(bearer, portal.now().minus(Duration.ofHours(30)));
    assertThat(browser.get(journey(bearer)).text())
        .contains("Logged in the last 24 hours: 2 feeds. Logs are rarely complete.")
        .contains("8 to 12");
  }
}
