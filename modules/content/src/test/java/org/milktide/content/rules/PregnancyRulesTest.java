package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.RecipientId;

/** R01 to R06. Due on Sunday 10 January 2027: 16w0d is 26 July, 36w0d 13 December 2026. */
class PregnancyRulesTest {
  private static final String EXPRESSING = "expressing.before-the-birth";

  private final Family family = Family.due("2027-01-10");

  private static Fact dueDate(String date) {
    return new Fact.DueDateChanged(LocalDate.parse(date));
  }

  @Test
  void r01FiresAtOnceWhenTheParentConfirms() {
    assertThat(family.gets("R01")).containsExactly("2026-07-12T12:00 pregnancy.welcome");
  }

  @Test
  void r01IsSuppressedForAFamilyWhoseBabyIsHere() {
    family.subscribed("2027-01-06T12:00").born("2027-01-05T03:10", "2027-01-06T12:00");

    assertThat(family.gets("R01")).isEmpty();
  }

  @Test
  void r01EdgeConfirmedAtNightItComesWithTheMorning() {
    assertThat(family.subscribed("2026-07-12T21:30").gets("R01"))
        .containsExactly("2026-07-13T09:00 pregnancy.welcome");
  }

  @Test
  void r02FiresAt16Weeks() {
    assertThat(family.gets("R02")).containsExactly("2026-07-26T09:00 pregnancy.milk-making-begins");
  }

  @Test
  void r02IsSuppressedAfterALoss() {
    family.says("2026-07-26T08:59", new Fact.LossReported(null));

    assertThat(family.gets("R02")).isEmpty();
  }

  /** Clocks in Berlin went forward on 28 March 2027: 16w0d of a family due on 12 September. */
  @Test
  void r02EdgeOnTheDayTheClocksChangeItComesAtNineOfTheWallClock() {
    assertThat(Family.due("2027-09-12").subscribed("2027-03-01T12:00").gets("R02"))
        .containsExactly("2027-03-28T09:00 pregnancy.milk-making-begins");
  }

  @Test
  void r03FiresAt20Weeks() {
    assertThat(family.gets("R03")).containsExactly("2026-08-23T09:00 pregnancy.how-milk-is-made");
  }

  @Test
  void r03IsSuppressedByAPauseThatOutlastsItsWindow() {
    family
        .says("2026-08-20T10:00", new Fact.Paused(null))
        .says("2026-09-20T00:00", new Fact.Resumed());

    assertThat(family.gets("R03")).isEmpty();
  }

  @Test
  void r03EdgeADueDateMovedLaterDoesNotSendItAgain() {
    family.says("2026-09-01T10:00", dueDate("2027-01-24"));

    assertThat(family.gets("R03")).containsExactly("2026-08-23T09:00 pregnancy.how-milk-is-made");
  }

  @Test
  void r04FiresAt28WeeksAndForMultiplesAt26() {
    assertThat(family.gets("R04")).containsExactly("2026-10-18T09:00 pregnancy.find-your-help");
    assertThat(Family.due("2027-01-10").twins().gets("R04"))
        .containsExactly(
            "2026-10-04T09:00 guides.plans-for-two-or-more",
            "2026-10-18T09:00 pregnancy.find-your-help");
  }

  @Test
  void r04IsSuppressedByAnEarlyBirth() {
    assertThat(family.twins().born("2026-10-03T10:00").gets("R04")).isEmpty();
  }

  @Test
  void r04EdgeWhoJoinsAt30WeeksIsToldWithTheStarterPack() {
    assertThat(family.subscribed("2026-11-01T00:00").gets("R04"))
        .containsExactly("2026-11-01T09:00 pregnancy.find-your-help");
    assertThat(Family.due("2027-01-10").subscribed("2026-10-31T12:00").gets("R04"))
        .as("on the last day of its window")
        .containsExactly("2026-10-31T12:00 pregnancy.find-your-help");
  }

  @Test
  void r05FiresAt36WeeksForWhoAskedForIt() {
    family.wants("2026-11-01T10:00", "colostrum");

    assertThat(family.gets("R05")).containsExactly("2026-12-13T09:00 " + EXPRESSING);
  }

  @Test
  void r05IsSuppressedUnlessAskedFor() {
    assertThat(family.gets("R05")).isEmpty();
    assertThat(Family.due("2027-01-10").wants("2026-11-01T10:00", "mood").gets("R05")).isEmpty();
  }

  @Test
  void r05IsSuppressedForTwins() {
    assertThat(family.twins().wants("2026-11-01T10:00", "colostrum").gets("R05")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"high-risk", "preterm-labour-history", "praevia"})
  void r05IsSuppressedByARiskThatWasTold(String risk) {
    family.wants("2026-11-01T10:00", "colostrum").flags("2026-12-12T10:00", risk);

    assertThat(family.gets("R05")).isEmpty();
  }

  @Test
  void r05EdgeAskedForLateItComesUntilTheDueDate() {
    assertThat(family.wants("2027-01-08T10:00", "colostrum").gets("R05"))
        .containsExactly("2027-01-09T09:00 " + EXPRESSING);
    assertThat(Family.due("2027-01-10").wants("2027-01-10T00:00", "colostrum").gets("R05"))
        .isEmpty();
  }

  @Test
  void r05EdgeARiskTakenBackLetsItCome() {
    family
        .wants("2026-11-01T10:00", "colostrum")
        .flags("2026-11-02T10:00", "praevia")
        .flags("2026-12-20T10:00");

    assertThat(family.gets("R05")).containsExactly("2026-12-21T09:00 " + EXPRESSING);
  }

  @Test
  void r06FiresAt37Weeks() {
    assertThat(family.gets("R06")).containsExactly("2026-12-20T09:00 pregnancy.before-the-birth");
  }

  @Test
  void r06IsSuppressedByTheBirth() {
    assertThat(family.born("2026-12-20T08:00").gets("R06")).isEmpty();
  }

  @Test
  void r06IsSuppressedByAnUnsubscribe() {
    family.says("2026-12-19T08:00", new Fact.Unsubscribed(RecipientId.PARENT));

    assertThat(family.gets("R06")).isEmpty();
  }

  @Test
  void r06EdgeABirthThatNobodyToldStopsNothing() {
    family.born("2026-12-19T08:00", "2026-12-21T12:00");

    assertThat(family.gets("R06")).containsExactly("2026-12-20T09:00 pregnancy.before-the-birth");
  }
}
