package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.id.BabyId;

/**
 * R30, R32 and R33. Born on Tuesday 5 January 2027 at 03:10, at 39w2d, with 3,500 g: 7 % of it are
 * 245 g, 10 % are 350 g.
 */
class WeightRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String DAY_3 = "2027-01-07T14:00";
  private static final String A_LITTLE = "safety.weight-a-little-down";
  private static final String AND_MORE = "safety.weight-down-and-more";
  private static final String BELOW = "safety.not-yet-at-birth-weight";
  private static final String UNKNOWN = "safety.has-anyone-weighed";
  private static final String ON_THE_WAY = "safety.on-the-way-back";
  private static final String BACK = "transition.back-to-birth-weight";

  private static Family born() {
    return Family.due("2027-01-10").bornWeighing(BIRTH, null, 3500);
  }

  private static Family twins() {
    return Family.due("2027-01-10")
        .twins()
        .bornWeighing(BIRTH, "A", 3500)
        .bornWeighing("2027-01-05T03:40", "B", 3000);
  }

  private static Fact known(int grams, String at) {
    return new Observation.WeightRecorded(null, grams, true, Instant.parse(at));
  }

  @Test
  void r30FiresAtOnceWhenAWeightIsMoreThanSevenPercentDown() {
    assertThat(born().weighs(DAY_3, null, 3250).gets("R30"))
        .containsExactly("2027-01-07T14:00 " + A_LITTLE);
  }

  @Test
  void r30FiresAsAQuestionForASleepyBabyAndForFewWetDiapers() {
    for (Symptom sign :
        new Symptom[] {Symptom.VERY_SLEEPY, Symptom.FEW_WET_DIAPERS, Symptom.NO_WET_DIAPER}) {
      assertThat(born().reports("2027-01-07T10:00", sign).weighs(DAY_3, null, 3250).gets("R30"))
          .as("%s", sign)
          .containsExactly("2027-01-07T14:00 " + AND_MORE);
    }
  }

  @Test
  void r30FiresAsAQuestionWhenMoreIsToldWithinTheDay() {
    Family later =
        born().weighs(DAY_3, null, 3250).reports("2027-01-07T20:00", Symptom.VERY_SLEEPY);

    assertThat(later.gets("R30"))
        .containsExactly("2027-01-07T14:00 " + A_LITTLE, "2027-01-07T20:00 " + AND_MORE);
  }

  @Test
  void r30IsSuppressedByATeamThatKnowsAndByAPlanOfTheTeam() {
    assertThat(born().tells(DAY_3, known(3250, "2027-01-07T13:00:00Z")).gets("R30")).isEmpty();
    assertThat(born().ownPlan("2027-01-06T10:00").weighs(DAY_3, null, 3250).gets("R30")).isEmpty();
  }

  @Test
  void r30IsSuppressedInHospitalAndAfterALoss() {
    assertThat(
            born()
                .says("2027-01-06T10:00", new Fact.BabyAdmitted(null))
                .weighs(DAY_3, null, 3250)
                .gets("R30"))
        .isEmpty();
    assertThat(
            born()
                .says("2027-01-06T10:00", new Fact.LossReported(null))
                .weighs(DAY_3, null, 3250)
                .gets("R30"))
        .isEmpty();
  }

  /** Exactly 7 % is common, exactly 10 % is still a note, and a gram more is urgent advice. */
  @ParameterizedTest
  @CsvSource({"3255, 0", "3254, 1", "3150, 1", "3149, 0"})
  void r30EdgeSevenPercentIsCommonAndMoreThanTenIsAdviceAtOnce(int grams, int mails) {
    assertThat(born().weighs(DAY_3, null, grams).gets("R30")).hasSize(mails);
  }

  @ParameterizedTest
  @CsvSource({"2027-01-09T03:10, 09:00, " + A_LITTLE, "2027-01-09T03:11, 09:00, " + AND_MORE})
  void r30EdgeAfter96HoursItIsAQuestion(String weighed, String time, String item) {
    assertThat(born().weighs(weighed, null, 3250).gets("R30"))
        .containsExactly("2027-01-09T" + time + " " + item);
  }

  @Test
  void r30EdgeABetterWeightBeforeTheMorningTakesItBack() {
    Family better = born().weighs("2027-01-07T22:00", null, 3250);

    assertThat(better.weighs("2027-01-08T07:00", null, 3300).gets("R30")).isEmpty();
  }

  @Test
  void r30EdgeToldADayLateItIsOver() {
    Fact old =
        new Observation.WeightRecorded(null, 3250, null, Instant.parse("2027-01-07T13:00:00Z"));

    assertThat(born().tells("2027-01-08T14:00", old).gets("R30")).isEmpty();
  }

  @Test
  void r30EdgeTwinsWeighedOnOneDayAreSpokenOfOnce() {
    assertThat(twins().weighs(DAY_3, "A", 3250).weighs("2027-01-07T14:05", "B", 2760).gets("R30"))
        .containsExactly("2027-01-07T14:00 " + A_LITTLE);
  }

  @Test
  void r32FiresOnDay14() {
    assertThat(born().weighs("2027-01-15T10:00", null, 3400).gets("R32"))
        .containsExactly("2027-01-18T09:00 " + BELOW);
  }

  @Test
  void r32FiresAsAQuestionAboutAWeightWhereNoneIsKnownSinceDaySeven() {
    assertThat(born().gets("R32")).containsExactly("2027-01-19T09:00 " + UNKNOWN);
    assertThat(born().weighs("2027-01-11T10:00", null, 3400).gets("R32"))
        .containsExactly("2027-01-19T09:00 " + UNKNOWN);
  }

  @Test
  void r32FiresInTheUnitedKingdomOnDay21WithANoteOnDay14() {
    assertThat(born().reads("en-GB").weighs("2027-01-15T10:00", null, 3400).gets("R32"))
        .containsExactly("2027-01-18T09:00 " + ON_THE_WAY, "2027-01-25T09:00 " + BELOW);
    assertThat(born().reads("en-GB").gets("R32")).containsExactly("2027-01-26T09:00 " + UNKNOWN);
  }

  @Test
  void r32IsSuppressedByTheBirthWeightBackAndByAPlanOfTheTeam() {
    assertThat(born().weighs("2027-01-15T10:00", null, 3500).gets("R32")).isEmpty();
    assertThat(
            born().says("2027-01-15T10:00", new Observation.BirthWeightRegained(null)).gets("R32"))
        .isEmpty();
    assertThat(
            born().ownPlan("2027-01-10T10:00").weighs("2027-01-15T10:00", null, 3400).gets("R32"))
        .isEmpty();
  }

  /** A unit weighs every day; to ask who comes home on day 12 whether anyone did would be odd. */
  @Test
  void r32EdgeWhoComesHomeFromAUnitAfterDaySevenWasWeighedThere() {
    Fact away = new Fact.BabyAdmitted(null);
    Fact home = new Fact.BabyDischarged(null);

    assertThat(born().says("2027-01-06T10:00", away).says("2027-01-16T10:00", home).gets("R32"))
        .isEmpty();
    assertThat(born().says("2027-01-06T10:00", away).says("2027-01-08T10:00", home).gets("R32"))
        .containsExactly("2027-01-19T09:00 " + UNKNOWN);
  }

  @Test
  void r32EdgeALaterWeightTakesTheQuestionBackBeforeItIsAsked() {
    Family gaining = born().weighs("2027-01-13T10:00", null, 3400);

    assertThat(gaining.weighs("2027-01-18T08:00", null, 3510).gets("R32")).isEmpty();
  }

  @Test
  void r32EdgeWithoutAWeightAtBirthThereIsNothingToSay() {
    assertThat(
            Family.due("2027-01-10").born(BIRTH).weighs("2027-01-15T10:00", null, 3400).gets("R32"))
        .isEmpty();
  }

  @Test
  void r32EdgeOneOfTwinsBelowIsAskedAboutOnce() {
    Family family =
        twins().weighs("2027-01-15T10:00", "A", 3600).weighs("2027-01-15T10:05", "B", 2900);

    assertThat(family.gets("R32")).containsExactly("2027-01-18T09:00 " + BELOW);
    assertThat(family.gets("R33")).isEmpty();
  }

  @Test
  void r33FiresWhenTheWeightIsBack() {
    assertThat(born().weighs("2027-01-14T10:00", null, 3500).gets("R33"))
        .containsExactly("2027-01-15T09:00 " + BACK);
    assertThat(
            born().says("2027-01-14T10:00", new Observation.BirthWeightRegained(null)).gets("R33"))
        .containsExactly("2027-01-15T09:00 " + BACK);
  }

  @Test
  void r33IsSuppressedByAWeightOfTheFirstWeekAndByAPlanOfTheTeam() {
    assertThat(born().weighs("2027-01-11T10:00", null, 3600).gets("R33")).isEmpty();
    assertThat(
            born().ownPlan("2027-01-10T10:00").weighs("2027-01-14T10:00", null, 3500).gets("R33"))
        .isEmpty();
  }

  @Test
  void r33EdgeFurtherWeightsDoNotCelebrateAgain() {
    Family gains = born().weighs("2027-01-14T10:00", null, 3500);

    assertThat(gains.weighs("2027-01-21T10:00", null, 3700).gets("R33"))
        .containsExactly("2027-01-15T09:00 " + BACK);
  }

  @Test
  void r33EdgeTwinsAreBackWhenTheLastOfThemIs() {
    assertThat(
            twins()
                .weighs("2027-01-14T10:00", "A", 3500)
                .says("2027-01-20T10:00", new Observation.BirthWeightRegained(new BabyId("B")))
                .gets("R33"))
        .containsExactly("2027-01-21T09:00 " + BACK);
  }

  @Test
  void r33EdgeAfterSixWeeksItIsNoNewsAnyMore() {
    assertThat(born().weighs("2027-03-01T10:00", null, 5000).gets("R33")).isEmpty();
  }
}
