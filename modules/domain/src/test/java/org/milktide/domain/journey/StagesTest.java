package org.milktide.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.journey.Stage.COLOSTRUM;
import static org.milktide.domain.journey.Stage.EXPRESSING;
import static org.milktide.domain.journey.Stage.MILK_COMING_IN;
import static org.milktide.domain.journey.Stage.TRANSITIONAL;
import static org.milktide.domain.journey.States.MONDAY;
import static org.milktide.domain.journey.States.confirmed;
import static org.milktide.domain.journey.States.fold;
import static org.milktide.domain.journey.States.hour;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.testing.Request;
import org.milktide.domain.time.LocalTimes;

/** The stage machine of clinical.md 7.2, at its edges. */
class StagesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final JourneyState BORN = confirmed(hour(0).bornAtTerm(MONDAY));

  private static Set<Stage> stages(String names) {
    return Arrays.stream(names.split(" ", -1)).map(Stage::valueOf).collect(Collectors.toSet());
  }

  private static Set<Stage> afterHours(JourneyState state, int hours) {
    return Stages.at(state, MONDAY.plus(Duration.ofHours(hours)));
  }

  @ParameterizedTest
  @CsvSource({
    "111, PREG_EARLY",
    "112, PREG_BUILD",
    "195, PREG_BUILD",
    "196, PREG_PREP",
    "251, PREG_PREP",
    "252, PREG_READY",
    "279, PREG_READY",
    "280, PREG_READY HOLD",
    "293, PREG_READY HOLD",
    "294, HOLD",
    "350, HOLD"
  })
  void aPregnancyGoesByTheWeekOnTheParentsOwnCalendar(int gestation, String expected) {
    LocalDate date = States.DUE.minusDays(280 - gestation);
    Instant first = LocalTimes.startOfDay(date, BERLIN);
    Instant last = LocalTimes.startOfDay(date.plusDays(1), BERLIN).minusSeconds(1);

    assertThat(Stages.at(confirmed(), first)).isEqualTo(stages(expected));
    assertThat(Stages.at(confirmed(), last)).isEqualTo(stages(expected));
  }

  @Test
  void multiplesPrepareFrom26Weeks() {
    JourneyState twins =
        confirmed(hour(1).requested(Request.due("anna@example.org", States.DUE).babies(2)));
    Instant at26 = LocalTimes.startOfDay(States.DUE.minusDays(280 - 182), BERLIN);

    assertThat(Stages.at(twins, at26)).containsExactly(Stage.PREG_PREP);
    assertThat(Stages.at(confirmed(), at26)).containsExactly(Stage.PREG_BUILD);
  }

  @ParameterizedTest
  @CsvSource({
    "0, COLOSTRUM",
    "35, COLOSTRUM",
    "36, COLOSTRUM MILK_COMING_IN",
    "95, COLOSTRUM MILK_COMING_IN",
    "96, MILK_COMING_IN TRANSITIONAL",
    "119, MILK_COMING_IN TRANSITIONAL",
    "120, TRANSITIONAL",
    "215, TRANSITIONAL",
    "216, ESTABLISHING"
  })
  void withoutMilkInReportedTheHoursDecide(int hours, String expected) {
    assertThat(afterHours(BORN, hours)).isEqualTo(stages(expected));
  }

  @Test
  void milkComingInEndsColostrumAndLastsTwoDays() {
    JourneyState state = fold(BORN, hour(60).milkIn(MONDAY.plus(Duration.ofHours(60))));

    assertThat(afterHours(state, 59)).containsExactlyInAnyOrder(COLOSTRUM, MILK_COMING_IN);
    assertThat(afterHours(state, 60)).containsExactlyInAnyOrder(MILK_COMING_IN, TRANSITIONAL);
    assertThat(afterHours(state, 107)).containsExactlyInAnyOrder(MILK_COMING_IN, TRANSITIONAL);
    assertThat(afterHours(state, 108)).containsExactly(TRANSITIONAL);
  }

  @Test
  void milkThatCameInBeforeTheBirthCameInWithIt() {
    JourneyState state = fold(BORN, hour(1).milkIn(MONDAY.minusSeconds(999)));

    assertThat(Stages.milkIn(state, MONDAY)).contains(MONDAY);
    assertThat(afterHours(state, 0)).containsExactlyInAnyOrder(MILK_COMING_IN, TRANSITIONAL);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-04-11, ESTABLISHING",
    "2027-04-12, MAINTENANCE",
    "2027-08-31, MAINTENANCE",
    "2027-09-01, WITH_FOODS",
    "2028-02-29, WITH_FOODS",
    "2028-03-01, TODDLER"
  })
  void laterTheLocalCalendarDecides(LocalDate date, String expected) {
    assertThat(Stages.at(BORN, LocalTimes.startOfDay(date, BERLIN))).isEqualTo(stages(expected));
  }

  @Test
  void theLactationClockStartsWithTheLastOfTwins() {
    JourneyState twins =
        confirmed(hour(0).born("A", MONDAY), hour(0).born("B", MONDAY.plusSeconds(7200)));

    assertThat(afterHours(twins, 37)).containsExactly(COLOSTRUM);
    assertThat(afterHours(twins, 38)).containsExactlyInAnyOrder(COLOSTRUM, MILK_COMING_IN);
  }

  @Test
  void expressingLiesOverTheOthersWhileABabyIsAway() {
    JourneyState away = fold(BORN, hour(2).event(new Fact.BabyAdmitted(null)));

    assertThat(afterHours(away, 5)).containsExactlyInAnyOrder(COLOSTRUM, EXPRESSING);
    assertThat(Stages.mainAt(away, MONDAY)).contains(COLOSTRUM);
    JourneyState home = fold(away, hour(6).event(new Fact.BabyDischarged(null)));
    assertThat(afterHours(home, 7)).containsExactly(COLOSTRUM);
  }

  @Test
  void withFormulaAloneNoMilkIsSpokenOf() {
    JourneyState formula =
        fold(BORN, hour(1).event(new Fact.FeedingModeChanged(FeedingMode.FORMULA)));

    assertThat(afterHours(formula, 60)).containsExactly(Stage.NON_LACTATING);
  }

  @Test
  void weaningLastsSixWeeksOrUntilItIsTakenUpAgain() {
    JourneyState stopped = fold(BORN, hour(240).event(new Fact.BreastfeedingStopped()));

    assertThat(afterHours(stopped, 250)).containsExactly(Stage.WEANING);
    assertThat(afterHours(stopped, 240 + 24 * 41)).containsExactly(Stage.WEANING);
    assertThat(afterHours(stopped, 240 + 24 * 43)).isEmpty();
    JourneyState again =
        fold(stopped, hour(260).event(new Fact.FeedingModeChanged(FeedingMode.MIXED)));
    assertThat(afterHours(again, 261)).containsExactly(Stage.ESTABLISHING);
  }

  @Test
  void aLossWinsOverEverything() {
    assertThat(afterHours(fold(BORN, hour(1).lost()), 60)).containsExactly(Stage.LOSS);
    assertThat(Stages.at(confirmed(hour(1).lost()), MONDAY)).containsExactly(Stage.LOSS);
  }

  @Test
  void theDueDateNeverMakesABirth() {
    for (int day = 0; day < 400; day++) {
      assertThat(afterHours(confirmed(), 24 * day))
          .doesNotContain(COLOSTRUM, MILK_COMING_IN, TRANSITIONAL, Stage.ESTABLISHING);
    }
  }

  @Test
  void theMainStageIsTheLatestThatHolds() {
    assertThat(Stages.mainAt(BORN, MONDAY.plus(Duration.ofHours(40)))).contains(MILK_COMING_IN);
    assertThat(Stages.mainAt(confirmed(), MONDAY)).contains(Stage.PREG_EARLY);
    assertThat(Stages.mainAt(BORN, MONDAY.plus(Duration.ofHours(1)))).contains(COLOSTRUM);
  }

  @Test
  void aCorrectedBirthMovesTheStage() {
    Birth later =
        new Birth(MONDAY.plusSeconds(3600 * 10), 280, null, null, Birth.Outcome.LIVE, null);
    JourneyState corrected = fold(BORN, hour(12).event(new Fact.BabyBorn(null, later)));

    assertThat(afterHours(corrected, 40)).containsExactly(COLOSTRUM);
  }
}
