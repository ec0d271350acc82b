package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.CAESAREAN;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.HOSPITAL;
import static org.milktide.domain.event.Birth.Place.NICU;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;

/** R10 to R13 and R18: the first two days. Due on 10 January 2027, born on Tuesday 5 January. */
class FirstDaysRulesTest {
  private static final String CONGRATULATIONS = "first-hours.congratulations";
  private static final String FIRST_FEED = "first-hours.first-feed";
  private static final String EARLY_BIRTH = "expressing.first-hours";
  private static final String IN_A_UNIT = "expressing.when-they-are-in-a-unit";
  private static final String HEAD_START = "milk-coming-in.a-head-start";

  private final Family family = Family.due("2027-01-10");

  @Test
  void r10FiresAtTheBirthWhateverTheRhythm() {
    assertThat(family.born("2027-01-05T10:20").gets("R10"))
        .containsExactly("2027-01-05T10:20 " + CONGRATULATIONS, "2027-01-05T10:20 " + FIRST_FEED);
  }

  @Test
  void r10IsSuppressedForAnEarlyBirthAndForABabyInAUnit() {
    assertThat(family.born("2026-12-06T10:20").gets("R10")).isEmpty();
    assertThat(Family.due("2027-01-10").born("2027-01-05T10:20", null, VAGINAL, NICU).gets("R10"))
        .isEmpty();
  }

  @Test
  void r10IsSuppressedByALoss() {
    family.born("2027-01-05T22:00").says("2027-01-06T02:00", new Fact.LossReported(null));

    assertThat(family.gets("R10")).isEmpty();
  }

  /** The six hours of the first feed lie wholly in the quiet hours 21:00-08:00. */
  @ParameterizedTest
  @ValueSource(strings = {"05T21:10", "05T22:30", "05T23:59", "06T00:20", "06T01:10"})
  void r10EdgeAfterALateEveningTheMorningStillCongratulates(String birth) {
    assertThat(family.born("2027-01-" + birth).gets("R10"))
        .containsExactly("2027-01-06T09:00 " + CONGRATULATIONS);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-05T20:10, 2027-01-05T20:10",
    "2027-01-06T07:00, 2027-01-06T09:00",
    "2027-01-07T10:19, 2027-01-07T10:19",
  })
  void r10EdgeToldHoursLateItStillCongratulates(String told, String comes) {
    assertThat(family.born("2027-01-05T10:20", told).gets("R10"))
        .containsExactly(comes + " " + CONGRATULATIONS);
  }

  @Test
  void r10EdgeToldTwoDaysLateItIsOver() {
    assertThat(family.born("2027-01-05T10:20", "2027-01-07T10:20").gets("R10")).isEmpty();
  }

  @Test
  void r11FiresAtOnceAfterAnEarlyBirthAndForATermBabyInAUnit() {
    assertThat(family.born("2026-12-06T14:00").gets("R11"))
        .containsExactly("2026-12-06T14:00 " + EARLY_BIRTH);
    assertThat(Family.due("2027-01-10").born("2027-01-05T14:00", null, CAESAREAN, NICU).gets("R11"))
        .containsExactly("2027-01-05T14:00 " + IN_A_UNIT);
  }

  @Test
  void r11IsSuppressedAtTermAtHomeAndWithFormulaAlone() {
    assertThat(family.born("2027-01-05T14:00").gets("R11")).isEmpty();
    assertThat(
            Family.due("2027-01-10")
                .feeds(FeedingMode.FORMULA)
                .born("2026-12-06T14:00")
                .gets("R11"))
        .isEmpty();
  }

  /** "My team gave me a different plan" is how a parent says: I was told not to express. */
  @Test
  void r11IsSuppressedByAPlanOfTheTeam() {
    assertThat(family.ownPlan("2026-12-01T10:00").born("2026-12-06T14:00").gets("R11")).isEmpty();
  }

  @Test
  void r11EdgeToldLateItComesUntilHour24() {
    assertThat(family.born("2026-12-06T14:00", "2026-12-07T13:30").gets("R11"))
        .containsExactly("2026-12-07T13:30 " + EARLY_BIRTH);
    assertThat(Family.due("2027-01-10").born("2026-12-06T14:00", "2026-12-07T14:00").gets("R11"))
        .isEmpty();
  }

  /** Born at 22w6d: an early birth at which the baby may not live. */
  @Test
  void r11EdgeABirthBefore24WeeksSendsNothingUntilTheParentGoesOn() {
    family.born("2026-09-12T14:00");
    assertThat(family.gets("R11")).isEmpty();

    family.says("2026-09-13T10:00", new Fact.Resumed());
    assertThat(family.gets("R11")).containsExactly("2026-09-13T10:00 " + EARLY_BIRTH);
  }

  @Test
  void r12FiresAt12HoursAndAt24() {
    assertThat(family.born("2027-01-05T03:10").gets("R12"))
        .containsExactly(
            "2027-01-05T13:10 colostrum.first-day", "2027-01-06T09:00 colostrum.frequent-feeds");
  }

  @Test
  void r12FiresInWordsOfItsOwnForFormulaAlone() {
    assertThat(family.feeds(FeedingMode.FORMULA).born("2027-01-05T03:10").gets("R12"))
        .containsExactly("2027-01-06T09:00 safety.first-days-with-formula");
  }

  @Test
  void r12IsSuppressedForABabyInNicu() {
    assertThat(family.born("2027-01-05T03:10", null, VAGINAL, NICU).gets("R12")).isEmpty();
  }

  @Test
  void r12IsSuppressedByAPlanOfTheTeam() {
    assertThat(family.ownPlan("2027-01-04T10:00").born("2027-01-05T03:10").gets("R12")).isEmpty();
  }

  @Test
  void r12EdgeReportedLateSkips() {
    assertThat(family.born("2027-01-05T03:10", "2027-01-06T03:30").gets("R12"))
        .containsExactly("2027-01-06T09:00 colostrum.frequent-feeds");
    assertThat(Family.due("2027-01-10").born("2027-01-05T03:10", "2027-01-07T03:10").gets("R12"))
        .isEmpty();
  }

  /** New York's clocks went forward on 14 March 2027: ten hours later it was 11:30. */
  @Test
  void r12EdgeOverAClockChangeHoursOfLifeCount() {
    Family there = Family.due("2027-03-20").in("America/New_York").subscribed("2026-12-01T12:00");

    assertThat(there.born("2027-03-14T00:30").gets("R12"))
        .startsWith("2027-03-14T11:30 colostrum.first-day");
  }

  @Test
  void r13FiresOnTheSecondDay() {
    assertThat(family.born("2027-01-05T11:00").gets("R13"))
        .containsExactly("2027-01-07T09:00 colostrum.frequent-feeds");
  }

  @Test
  void r13IsSuppressedForAnEarlyBirth() {
    assertThat(family.born("2026-12-06T11:00").gets("R13")).isEmpty();
  }

  @Test
  void r13EdgeABirthCorrectedByADayDoesNotRepeatIt() {
    family
        .born("2027-01-05T11:00")
        .says("2027-01-07T10:00", family.birth(null, "2027-01-06T11:00", VAGINAL, HOSPITAL));

    assertThat(family.gets("R13")).containsExactly("2027-01-07T09:00 colostrum.frequent-feeds");
  }

  @Test
  void r13EdgeAnHourBeforeItsEndItStillComes() {
    assertThat(family.born("2027-01-05T11:00", "2027-01-07T10:00").gets("R13"))
        .containsExactly("2027-01-07T10:00 colostrum.frequent-feeds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-baby", "bmi", "diabetes", "long-labour", "caesarean"})
  void r18FiresForEachRiskThatWasTold(String risk) {
    family.flags("2026-12-01T10:00", risk).says("2027-01-05T03:10", birthOfUnknownMode());

    assertThat(family.gets("R18")).containsExactly("2027-01-06T09:00 " + HEAD_START);
  }

  @Test
  void r18FiresAfterACaesareanThatTheBirthReportNames() {
    assertThat(family.born("2027-01-05T03:10", null, CAESAREAN, HOSPITAL).gets("R18"))
        .containsExactly("2027-01-06T09:00 " + HEAD_START);
  }

  @Test
  void r18IsSuppressedWhereNoRiskWasTold() {
    assertThat(family.born("2027-01-05T03:10").gets("R18")).isEmpty();
    assertThat(
            Family.due("2027-01-10")
                .flags("2026-12-01T10:00", "praevia", "blue-eyes")
                .born("2027-01-05T03:10")
                .gets("R18"))
        .isEmpty();
  }

  @Test
  void r18EdgeAPlannedCaesareanThatWasNoneIsNoRisk() {
    family.flags("2026-12-01T10:00", "caesarean");

    assertThat(family.born("2027-01-05T03:10").gets("R18")).isEmpty();
  }

  @Test
  void r18EdgeARiskToldAfterItsTimeBringsNothing() {
    family.born("2027-01-05T03:10").flags("2027-01-06T15:10", "long-labour");

    assertThat(family.gets("R18")).isEmpty();
  }

  private Fact birthOfUnknownMode() {
    Fact told = family.birth(null, "2027-01-05T03:10", VAGINAL, HOSPITAL);
    Birth birth = ((Fact.BabyBorn) told).birth();
    return new Fact.BabyBorn(
        null, new Birth(birth.at(), null, null, birth.place(), birth.outcome(), null));
  }
}
