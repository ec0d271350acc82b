package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.HOSPITAL;

import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.id.BabyId;

/** R25, R27, R28's question and R29. Born on Tuesday 5 January 2027 at 03:10, at 39w2d. */
class DiaperRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String WET = "feeding-log.few-wet-diapers";
  private static final String EARLY = "feeding-log.orange-at-first";
  private static final String DAY_FOUR = "feeding-log.orange-on-day-four";
  private static final String DARK = "feeding-log.dark-stool";
  private static final String STOOLS = "feeding-log.few-yellow-stools";

  private static Log log() {
    return Log.of(Family.due("2027-01-10").born(BIRTH));
  }

  /** Watched, with ten feeds a day until day 6. */
  private static Log watched() {
    return log().wants(BIRTH, "watch-log").feedsDaily("2027-01-05", "2027-01-10", 10);
  }

  @Test
  void r25FiresTwoHoursAfterADayOfFewWetDiapers() {
    Log few = watched().wet("2027-01-06", 2).wet("2027-01-07", 3).wet("2027-01-08", 2);

    assertThat(few.wet("2027-01-09", 5).wet("2027-01-10", 6).gets("R25"))
        .startsWith("2027-01-09T09:00 " + WET);
  }

  @Test
  void r25IsSuppressedWhereDiapersAreLoggedOnOneDayAlone() {
    assertThat(watched().wet("2027-01-08", 2).gets("R25")).isEmpty();
  }

  @Test
  void r25IsSuppressedUnlessTheParentAskedForIt() {
    Log unasked = log().feedsDaily("2027-01-05", "2027-01-10", 10);

    assertThat(unasked.wet("2027-01-07", 3).wet("2027-01-08", 2).gets("R25")).isEmpty();
  }

  @Test
  void r25EdgeAsManyAsAskedForAreEnough() {
    Log enough = watched().wet("2027-01-06", 1).wet("2027-01-07", 2).wet("2027-01-08", 3);

    assertThat(enough.wet("2027-01-09", 4).wet("2027-01-10", 5).gets("R25"))
        .doesNotContain("2027-01-09T09:00 " + WET, "2027-01-10T09:00 " + WET);
  }

  @Test
  void r25EdgeADiaperToldInTheMorningCounts() {
    Log late = watched().wet("2027-01-06", 2).wet("2027-01-07", 3).wet("2027-01-08", 2);
    late.diaperTold("2027-01-08T23:00", "2027-01-09T07:30", true, false, null, false);

    assertThat(late.gets("R25")).doesNotContain("2027-01-09T09:00 " + WET);
  }

  @Test
  void r25EdgeNoneInALogThatGoesOnIsNone() {
    Log none = watched().wet("2027-01-06", 2).wet("2027-01-07", 3);

    assertThat(none.gets("R25")).containsExactly("2027-01-09T09:00 " + WET);
  }

  private static Log orange(String at, String told) {
    return log().diaperTold(at, told, true, false, null, true);
  }

  @Test
  void r27FiresInTheFirst72Hours() {
    assertThat(orange("2027-01-06T10:00", "2027-01-06T10:00").gets("R27"))
        .containsExactly("2027-01-07T09:00 " + EARLY);
  }

  @Test
  void r27IsSuppressedByTheirOwnPlanAndWhenToldADayLate() {
    Log owned = orange("2027-01-06T10:00", "2027-01-06T10:00");
    owned.family().ownPlan("2027-01-06T11:00");

    assertThat(owned.gets("R27")).isEmpty();
    assertThat(orange("2027-01-06T10:00", "2027-01-07T10:01").gets("R27")).isEmpty();
  }

  @Test
  void r27EdgeAtHour72ItIsTheQuestionOfR28() {
    assertThat(orange("2027-01-08T03:09", "2027-01-08T03:09").gets("R27")).hasSize(1);
    assertThat(orange("2027-01-08T03:10", "2027-01-08T03:10").gets("R27")).isEmpty();
    assertThat(orange("2027-01-08T03:10", "2027-01-08T03:10").gets("R28")).hasSize(1);
  }

  @Test
  void r28FiresAsAQuestionOnDayFour() {
    assertThat(orange("2027-01-08T10:00", "2027-01-08T10:00").gets("R28"))
        .containsExactly("2027-01-08T10:00 " + DAY_FOUR);
  }

  @Test
  void r28IsSuppressedByTheirOwnPlanAndWhenToldADayLate() {
    Log owned = orange("2027-01-08T10:00", "2027-01-08T10:00");
    owned.family().ownPlan("2027-01-07T11:00");

    assertThat(owned.gets("R28")).isEmpty();
    assertThat(orange("2027-01-08T10:00", "2027-01-09T10:01").gets("R28")).isEmpty();
  }

  /** From hour 96 on it is advice on the page, and no mail asks. */
  @Test
  void r28EdgeAtHour96NothingIsAskedAnyMore() {
    assertThat(orange("2027-01-09T03:09", "2027-01-09T03:09").gets("R28")).hasSize(1);
    assertThat(orange("2027-01-09T03:10", "2027-01-09T03:10").gets("R28")).isEmpty();
  }

  /** Both twins have it; one question is enough. */
  @Test
  void r28EdgeTwoDiapersOfOneDayAreOneQuestion() {
    Log twice = orange("2027-01-08T10:00", "2027-01-08T10:00");

    assertThat(twice.diaper("2027-01-08T14:00", true, false, null, true).gets("R28")).hasSize(1);
  }

  @Test
  void r29FiresForBlackStoolOnDayFive() {
    Log black = log().diaper("2027-01-09T10:00", false, true, "black", false);

    assertThat(black.gets("R29")).containsExactly("2027-01-09T10:00 " + DARK);
  }

  @Test
  void r29FiresForFewYellowStools() {
    Log few = watched().stools("2027-01-08", 2, "green").stools("2027-01-09", 1, "yellow");

    assertThat(few.gets("R29")).startsWith("2027-01-10T09:00 " + STOOLS);
  }

  @Test
  void r29IsSuppressedForFormulaAlone() {
    Log black = log().diaper("2027-01-09T10:00", false, true, "black", false);
    black.family().says("2027-01-09T09:00", new Fact.FeedingModeChanged(FeedingMode.FORMULA));

    assertThat(black.gets("R29")).isEmpty();
  }

  @Test
  void r29IsSuppressedWhereNobodyLogsDiapers() {
    assertThat(watched().stools("2027-01-09", 1, "yellow").gets("R29")).isEmpty();
  }

  @Test
  void r29EdgeOnDayFourBlackStoolIsNoQuestion() {
    Log black = log().diaper("2027-01-09T03:00", false, true, "Meconium", false);

    assertThat(black.gets("R29")).isEmpty();
    assertThat(log().diaper("2027-01-09T03:10", false, true, "Meconium", false).gets("R29"))
        .hasSize(1);
  }

  @Test
  void r29EdgeTwoYellowOnesAreEnoughWhateverTheirColourIsCalled() {
    Log two = watched().stools("2027-01-08", 2, "green").stools("2027-01-09", 1, "yellow");
    two.diaper("2027-01-09T12:00", true, true, null, false);

    assertThat(two.gets("R29")).doesNotContain("2027-01-10T09:00 " + STOOLS);
  }

  @Test
  void r29EdgeTheDaysOfATwinInHospitalAreNotCounted() {
    Family twins =
        Family.due("2027-01-10")
            .twins()
            .born(BIRTH, "A", VAGINAL, HOSPITAL)
            .born("2027-01-05T03:30", "B", VAGINAL, HOSPITAL);
    Log log = Log.of(twins);
    twins.says("2027-01-06T10:00", new Fact.BabyAdmitted(new BabyId("A")));

    assertThat(log.diaper("2027-01-09T10:00", false, true, "black", false).gets("R29")).isEmpty();
  }
}
