package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R24. Born on Tuesday 5 January 2027 at 03:10, at 39w2d. */
class SilentLogRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String FEW = "feeding-log.few-feeds-logged";

  private static Log log() {
    return Log.of(Family.due("2027-01-10").born(BIRTH));
  }

  /** R24 is a state: what would be asked of a log that goes on is not asked of a silent one. */
  @Test
  void r24FiresWhenALogIsSilentAndNothingIsAskedOfItAnyMore() {
    Log given = log().wants(BIRTH, "watch-log", "feed-reminders");
    given.family().answers("2027-01-05T12:00", "R19", "i-log-all");
    given.feedsDaily("2027-01-05", "2027-01-07", 10).wet("2027-01-06", 3).wet("2027-01-07", 4);

    for (String rule : new String[] {"R19", "R19b", "R20", "R21", "R25", "R29"}) {
      assertThat(given.gets(rule)).as(rule).isEmpty();
    }
  }

  @Test
  void r24IsSuppressedByTheNextEntries() {
    Log again = log().wants(BIRTH, "watch-log").feedsDaily("2027-01-05", "2027-01-07", 10);

    assertThat(again.feeds("2027-01-11", 5).gets("R19")).containsExactly("2027-01-12T09:00 " + FEW);
  }

  /** The last day with an entry is still asked about; the days after it are not. */
  @Test
  void r24EdgeTheLastDayOfALogStillCounts() {
    Log last = log().wants(BIRTH, "watch-log").feeds("2027-01-05", 10).feeds("2027-01-06", 5);

    assertThat(last.gets("R19")).containsExactly("2027-01-07T09:00 " + FEW);
    assertThat(last.gets("R19b")).isEmpty();
  }
}
