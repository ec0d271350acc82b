package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What our own pack tells those who join late, beside the welcome. */
class StarterPackTest {
  private static Map.Entry<LocalDateTime, List<String>> first(Family family) {
    return family.mails().entrySet().iterator().next();
  }

  @Test
  void whoJoinsAt35WeeksGetsWhatStillHelpsWithTheWelcomeAndNothingTwice() {
    Family family = Family.due("2027-01-10").subscribed("2026-12-06T12:00");

    assertThat(first(family).getValue())
        .containsExactly(
            "pregnancy.welcome",
            "colostrum.what-it-holds",
            "pregnancy.find-your-help",
            "pregnancy.plan-the-first-hour",
            "pregnancy.small-first-feeds");
    assertThat(family.mails().values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
  }

  @Test
  void whoJoinsTheDayAfterTheDueDateGetsTheLetterForTheFirstDays() {
    Family family = Family.due("2027-01-10").subscribed("2027-01-11T12:00");

    assertThat(first(family).getValue())
        .containsExactly("pregnancy.welcome", "pregnancy.before-the-birth");
  }

  @Test
  void whoJoinsWithABabyOfFiveWeeksGetsWhatIsAboutThem() {
    Family family =
        Family.due("2027-01-10")
            .subscribed("2027-02-16T12:00")
            .born("2027-01-10T10:00", "2027-02-16T12:00");

    assertThat(first(family).getValue())
        .containsExactly(
            "maintenance.hot-sore-breast",
            "maintenance.worry-about-supply",
            "maintenance.trial-and-error",
            "maintenance.softer-breasts",
            "safety.signs-about-you");
  }

  @Test
  void whoJoinsEarlyGetsAllInItsTime() {
    Family family = Family.due("2027-01-10").subscribed("2026-07-01T12:00");

    assertThat(first(family).getValue()).containsExactly("pregnancy.welcome");
  }
}
