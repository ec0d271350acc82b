package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;

/** R07 to R09. Due on Sunday 10 January 2027; 42w0d is 24 January. */
class DueDateRulesTest {
  private static final int MOST_ITEMS_IN_A_MAIL = 3;

  private final Family family = Family.due("2027-01-10");

  private static Fact dueDate(String date) {
    return new Fact.DueDateChanged(LocalDate.parse(date));
  }

  @Test
  void r07FiresOnTheDueDateOnce() {
    assertThat(family.gets("R07")).containsExactly("2027-01-10T09:00 pregnancy.no-hurry");
  }

  @Test
  void r07IsSuppressedByTheBirth() {
    assertThat(family.born("2027-01-09T23:00").gets("R07")).isEmpty();
  }

  @Test
  void r07EdgeADueDateThatMovesOnTheDayDoesNotBringItTwice() {
    family.says("2027-01-10T12:00", dueDate("2027-01-14"));

    assertThat(family.gets("R07")).containsExactly("2027-01-10T09:00 pregnancy.no-hurry");
  }

  @Test
  void r08FiresAt42WeeksOfSilence() {
    assertThat(family.gets("R08")).containsExactly("2027-01-24T09:00 pregnancy.last-note");
  }

  @Test
  void r08FiresAsTheLastNoteUntilSomethingIsHeard() {
    assertThat(family.mails().keySet()).last().isEqualTo(LocalDateTime.parse("2027-01-24T09:00"));
  }

  @Test
  void r08IsSuppressedByAnyReplySinceTheDueDate() {
    family.says("2027-01-12T10:00", new Fact.FeedingModeChanged(FeedingMode.MIXED));

    assertThat(family.gets("R08")).isEmpty();
  }

  @Test
  void r08IsSuppressedByTheBirth() {
    assertThat(family.born("2027-01-23T10:00").gets("R08")).isEmpty();
  }

  @Test
  void r08EdgeAReplyOnTheEveOfTheDueDateIsNone() {
    family.says("2027-01-09T23:59", new Fact.FeedingModeChanged(FeedingMode.MIXED));
    assertThat(family.gets("R08")).containsExactly("2027-01-24T09:00 pregnancy.last-note");

    Family onTheDate = Family.due("2027-01-10");
    onTheDate.says("2027-01-10T00:00", new Fact.FeedingModeChanged(FeedingMode.MIXED));
    assertThat(onTheDate.gets("R08")).isEmpty();
  }

  @Test
  void r09FiresWhenTheDueDateMovesAndPlansWhatComesByTheNewOne() {
    family.says("2026-11-28T10:00", dueDate("2027-01-24"));

    assertThat(family.gets("R06")).containsExactly("2027-01-03T09:00 pregnancy.before-the-birth");
    assertThat(family.gets("R07")).containsExactly("2027-01-24T09:00 pregnancy.no-hurry");
  }

  @Test
  void r09IsSuppressedAfterTheBirthWhichCountsFromThenOn() {
    family.born("2027-01-05T03:10").says("2027-01-20T10:00", dueDate("2027-01-18"));
    Family unmoved = Family.due("2027-01-10").born("2027-01-05T03:10");

    assertThat(family.mails()).isEqualTo(unmoved.mails());
  }

  /** Five weeks earlier: 24w0d becomes 29w0d, and what was for 24 to 28 weeks is over. */
  @Test
  void r09EdgeStagesThatAreOverAreDroppedWithoutABurst() {
    family.says("2026-09-20T12:00", dueDate("2026-12-06"));

    assertThat(ids(family.mails()))
        .contains("composition.milk-changes", "pregnancy.find-your-help")
        .doesNotContain("let-down.two-hormones")
        .doesNotHaveDuplicates();
    assertThat(family.mails().values()).allMatch(items -> items.size() <= MOST_ITEMS_IN_A_MAIL);
  }

  @Test
  void r09EdgeADateThatGoesToAndFroRepeatsNothing() {
    for (int day = 1; day <= 28; day++) {
      String date = day % 2 == 0 ? "2027-01-10" : "2027-01-31";
      family.says("2026-10-%02dT10:00".formatted(day), dueDate(date));
    }

    assertThat(ids(family.mails())).doesNotHaveDuplicates();
  }

  private static List<String> ids(Map<LocalDateTime, List<String>> mails) {
    return mails.values().stream().flatMap(List::stream).toList();
  }
}
