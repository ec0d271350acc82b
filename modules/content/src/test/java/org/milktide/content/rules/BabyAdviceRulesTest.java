package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.content.rules.Reports.answer;
import static org.milktide.content.rules.Reports.measured;
import static org.milktide.content.rules.Reports.signOf;
import static org.milktide.content.rules.Reports.weight;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.Symptom;

/** R26, R28, R31, R37 and R38: what is answered to a report about a baby. */
class BabyAdviceRulesTest {
  private static final Duration DAY_3 = Duration.ofHours(60);
  private static final Duration DAY_6 = Duration.ofDays(5);

  private final Reports family = Reports.term();

  @Test
  void r26FiresWhenNothingWasWet() {
    assertThat(family.sees(DAY_6, Symptom.NO_WET_DIAPER)).containsExactly("R26 no-wet-diaper");
  }

  @ParameterizedTest
  @ValueSource(strings = {"R21", "R25"})
  void r26FiresOnTheAnswerNoToTheQuestionOfWetDiapers(String rule) {
    assertThat(family.tells(DAY_6, answer(rule, "no"))).containsExactly("R26 no-wet-diaper");
    assertThat(family.tells(DAY_6, answer(rule, "not-sure"))).containsExactly("R38 not-sure");
  }

  @Test
  void r26IsSuppressedByTheOtherAnswersAndByOtherQuestions() {
    assertThat(family.tells(DAY_6, answer("R25", "yes"))).isEmpty();
    assertThat(family.tells(DAY_6, answer("R25", "not-all"))).isEmpty();
    assertThat(family.tells(DAY_6, answer("R16", "no"))).isEmpty();
    assertThat(family.tells(DAY_6, answer("R16", "not-sure"))).isEmpty();
  }

  /** 24, 12 and 8 hours without a wet diaper, by age (clinical.md 7.1). */
  @ParameterizedTest
  @CsvSource({
    "47, 24, true",
    "47, 23, false",
    "48, 12, true",
    "48, 11, false",
    "95, 12, true",
    "95, 11, false",
    "96, 8, true",
    "96, 7, false",
  })
  void r26EdgeTheHoursFollowTheAge(int age, double hours, boolean fires) {
    Duration then = Duration.ofHours(age);

    assertThat(family.tells(then, measured(then, Symptom.NO_WET_DIAPER, hours, "h")))
        .hasSize(fires ? 1 : 0);
  }

  @Test
  void r26EdgeTheOtherTwinsWetDiaperChangesNothing() {
    Reports twins = Reports.twins();
    Fact wet = new Fact.DiaperRecorded(Reports.id("A"), Reports.BORN, true, null, null, null);

    assertThat(twins.tells(DAY_6, wet, signOf("B", DAY_6, Symptom.NO_WET_DIAPER)))
        .containsExactly("R26 no-wet-diaper");
  }

  private static Fact urates(Duration age) {
    return new Fact.DiaperRecorded(null, Reports.BORN.plus(age), true, null, null, true);
  }

  @Test
  void r28FiresFrom96HoursWhetherLoggedOrReported() {
    assertThat(family.tells(DAY_6, urates(DAY_6))).containsExactly("R28 urates");
    assertThat(family.sees(DAY_6, Symptom.URATES)).containsExactly("R28 urates");
  }

  @Test
  void r28IsSuppressedInADiaperWithoutThemAndForABabyInHospital() {
    Fact clean = new Fact.DiaperRecorded(null, Reports.BORN.plus(DAY_6), true, null, null, false);
    assertThat(family.tells(DAY_6, clean)).isEmpty();

    family.after(DAY_3, new Fact.BabyAdmitted(null));
    assertThat(family.tells(DAY_6, urates(DAY_6))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"95, false", "96, true"})
  void r28EdgeBefore96HoursItIsNoUrgentMatter(int age, boolean fires) {
    Duration then = Duration.ofHours(age);
    assertThat(family.tells(then, urates(then))).hasSize(fires ? 1 : 0);
  }

  @Test
  void r28EdgeWithoutAKnownBirthADiaperSaysNothing() {
    assertThat(Reports.expecting().tells(DAY_6, urates(DAY_6))).isEmpty();
  }

  @Test
  void r31FiresOnALossOfMoreThanATenth() {
    assertThat(family.tells(DAY_3, weight(DAY_3, 3149, null))).containsExactly("R31 weight-loss");
  }

  @Test
  void r31IsSuppressedToASofterWordWhereTheTeamKnows() {
    assertThat(family.tells(DAY_3, weight(DAY_3, 3100, true)))
        .containsExactly("R31 weight-loss-known");
  }

  @Test
  void r31IsSuppressedByALaterWeightAndForABabyInHospital() {
    Duration later = DAY_3.plusHours(3);
    family.after(later, weight(later, 3300, null));
    assertThat(family.tellsLate(DAY_3, Duration.ofHours(4), weight(DAY_3, 3100, null))).isEmpty();

    Reports away = Reports.term().after(DAY_3, new Fact.BabyAdmitted(null));
    assertThat(away.tells(DAY_6, weight(DAY_6, 3100, null))).isEmpty();
  }

  @Test
  void r31EdgeATenthExactlyIsNotMoreAndWithoutABirthWeightNothingIsKnown() {
    assertThat(family.tells(DAY_3, weight(DAY_3, 3150, null))).isEmpty();
    Reports unweighed =
        Reports.expecting().after(Duration.ZERO, new Fact.BabyBorn(null, Birth.at(Reports.BORN)));
    assertThat(unweighed.tells(DAY_3, weight(DAY_3, 1500, null))).isEmpty();
  }

  @Test
  void r31EdgeAPlanOfTheTeamDoesNotSuppressIt() {
    family.after(DAY_3, new Fact.CarePlanSet(true));
    assertThat(family.tells(DAY_3, weight(DAY_3, 3000, null))).containsExactly("R31 weight-loss");
  }

  @ParameterizedTest
  @CsvSource({"38.0, C", "35.9, C", "100.4, F", "96.7, F", "40.1, C"})
  void r37FiresOnAFeverAndOnALowTemperature(double value, String unit) {
    assertThat(family.tells(DAY_6, measured(DAY_6, Symptom.TEMPERATURE, value, unit)))
        .containsExactly("R37 temperature");
  }

  @ParameterizedTest
  @CsvSource({"37.9, C", "36.0, C", "100.3, F", "96.8, F"})
  void r37IsSuppressedByATemperatureBetweenThese(double value, String unit) {
    assertThat(family.tells(DAY_6, measured(DAY_6, Symptom.TEMPERATURE, value, unit))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"89, true", "90, false"})
  void r37EdgeItIsAboutTheFirst90Days(int day, boolean fires) {
    Duration age = Duration.ofDays(day);
    assertThat(family.tells(age, measured(age, Symptom.TEMPERATURE, 38.5, "C")))
        .hasSize(fires ? 1 : 0);
  }

  @Test
  void r37EdgeAChildWhoseBirthNobodyToldOfIsTakenForAYoungOne() {
    assertThat(Reports.expecting().tells(DAY_6, measured(DAY_6, Symptom.TEMPERATURE, 38.5, "C")))
        .containsExactly("R37 temperature");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "HARD_TO_WAKE",
        "LIMP",
        "BLUE_OR_PALE",
        "BREATHING_TROUBLE",
        "SEIZURE",
        "RASH_THAT_STAYS",
        "GREEN_VOMIT",
        "BULGING_SOFT_SPOT"
      })
  void r38FiresTheEmergencyNumberFirst(Symptom sign) {
    assertThat(family.sees(DAY_6, sign)).containsExactly("R38 emergency-baby");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "HIGH_PITCHED_CRY",
        "VERY_SLEEPY",
        "REFUSING_FEEDS",
        "FEEDING_POORLY",
        "DRY_MOUTH",
        "SUNKEN_SOFT_SPOT",
        "VOMITING"
      })
  void r38FiresToCallNow(Symptom sign) {
    assertThat(family.sees(DAY_6, sign)).containsExactly("R38 call-now-baby");
  }

  @Test
  void r38FiresForWhoIsNotSure() {
    assertThat(family.tells(DAY_6, answer("R38", "not-sure"))).containsExactly("R38 not-sure");
    assertThat(family.tells(DAY_6, answer("R38", "none"))).containsExactly("R38 none-of-these");
  }

  @Test
  void r38FiresInEveryWayOfFeedingAndWithAPlanOfTheTeam() {
    family
        .after(DAY_3, new Fact.FeedingModeChanged(FeedingMode.FORMULA))
        .after(DAY_3, new Fact.CarePlanSet(true));
    assertThat(family.sees(DAY_6, Symptom.LIMP)).containsExactly("R38 emergency-baby");
  }

  @Test
  void r38IsSuppressedByALossOfThatBabyAndNotForTheOther() {
    Reports twins = Reports.twins().after(DAY_3, new Fact.LossReported(Reports.id("A")));

    assertThat(twins.tells(DAY_6, signOf("A", DAY_6, Symptom.LIMP))).isEmpty();
    assertThat(twins.tells(DAY_6, signOf("B", DAY_6, Symptom.LIMP)))
        .containsExactly("R38 emergency-baby");
    assertThat(twins.sees(DAY_6, Symptom.LIMP)).containsExactly("R38 emergency-baby");
    twins.after(DAY_6, new Fact.LossReported(null));
    assertThat(twins.tells(DAY_6, signOf("B", DAY_6, Symptom.SEIZURE))).isEmpty();
    assertThat(twins.tells(DAY_6, answer("R38", "not-sure"))).isEmpty();
  }

  @Test
  void r38IsSuppressedInHospitalWhereTheStaffAreTold() {
    family.after(DAY_3, new Fact.BabyAdmitted(null));
    assertThat(family.sees(DAY_6, Symptom.LIMP)).containsExactly("R38 tell-staff");
    assertThat(family.sees(DAY_6, Symptom.NO_WET_DIAPER)).containsExactly("R26 tell-staff");

    family.after(DAY_6, new Fact.BabyDischarged(null));
    assertThat(family.sees(DAY_6.plusHours(1), Symptom.LIMP)).containsExactly("R38 emergency-baby");
  }

  @ParameterizedTest
  @CsvSource({
    "360, emergency-baby",
    "361, still-happening",
    "1440, still-happening",
    "1441, happened-earlier",
  })
  void r38EdgeWhatIsHeardOfLateIsAskedAbout(int minutes, String key) {
    Duration late = Duration.ofMinutes(minutes);
    assertThat(family.tellsLate(DAY_6, late, Reports.sign(DAY_6, Symptom.LIMP)))
        .containsExactly("R38 " + key);
  }

  @Test
  void r38EdgeEachAdviceIsGivenOnceTheMostUrgentFirst() {
    assertThat(
            family.sees(
                DAY_6,
                Symptom.FEW_WET_DIAPERS,
                Symptom.VERY_SLEEPY,
                Symptom.LIMP,
                Symptom.SEIZURE,
                Symptom.DRY_MOUTH))
        .containsExactly("R38 emergency-baby", "R38 call-now-baby", "R26 few-wet-diapers");
  }

  @Test
  void r38EdgeBeforeAnyBirthIsToldAnEmergencyIsOne() {
    assertThat(Reports.expecting().sees(DAY_6, Symptom.BREATHING_TROUBLE))
        .containsExactly("R38 emergency-baby");
  }
}
