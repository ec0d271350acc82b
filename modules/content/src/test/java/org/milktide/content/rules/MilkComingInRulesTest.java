package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.HOSPITAL;
import static org.milktide.domain.event.Birth.Place.NICU;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;

/**
 * R14 to R17. Born on Tuesday 5 January 2027 at 03:10; 72 hours are over on Friday, 96 on Saturday.
 */
class MilkComingInRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String SIGNS = "milk-coming-in.signs";
  private static final String IT_IS_IN = "milk-coming-in.it-is-in";
  private static final String ASK = "delayed-onset.ask-at-72h";
  private static final String STILL = "delayed-onset.still-on-its-way";

  private final Family family = Family.due("2027-01-10");

  private static Family born() {
    return Family.due("2027-01-10").born(BIRTH);
  }

  @Test
  void r14FiresAfter36Hours() {
    assertThat(born().gets("R14")).containsExactly("2027-01-07T09:00 " + SIGNS);
  }

  @Test
  void r14IsSuppressedByMilkThatIsInAndByFormulaAlone() {
    assertThat(born().milkIn("2027-01-06T14:00", "2027-01-06T15:00").gets("R14")).isEmpty();
    assertThat(family.feeds(FeedingMode.FORMULA).born(BIRTH).gets("R14")).isEmpty();
  }

  @Test
  void r14EdgeItCountsFromTheLastOfTwins() {
    family
        .twins()
        .born("2027-01-05T20:30", "A", VAGINAL, HOSPITAL)
        .born("2027-01-05T21:10", "B", VAGINAL, HOSPITAL);

    assertThat(family.gets("R14"))
        .as("36 hours after the second birth it is 09:10, after the first 08:30")
        .containsExactly("2027-01-08T09:00 " + SIGNS);
  }

  @Test
  void r15FiresWhenMilkIsIn() {
    assertThat(born().milkIn("2027-01-07T15:00", "2027-01-07T15:00").gets("R15"))
        .containsExactly("2027-01-08T09:00 " + IT_IS_IN);
  }

  @Test
  void r15IsSuppressedAfterStopping() {
    family
        .born(BIRTH)
        .milkIn("2027-01-07T15:00", "2027-01-07T15:00")
        .says("2027-01-07T20:00", new Fact.BreastfeedingStopped());

    assertThat(family.gets("R15")).isEmpty();
  }

  @Test
  void r15EdgeToldTwoDaysLateItIsOver() {
    assertThat(born().milkIn("2027-01-07T15:00", "2027-01-09T14:00").gets("R15"))
        .containsExactly("2027-01-09T14:00 " + IT_IS_IN);
    assertThat(born().milkIn("2027-01-07T15:00", "2027-01-09T15:00").gets("R15")).isEmpty();
  }

  @Test
  void r15EdgeMilkInCorrectedEarlierNeverBursts() {
    Family corrected = born().milkIn("2027-01-07T15:00", "2027-01-07T15:00");
    corrected.milkIn("2027-01-06T08:00", "2027-01-08T20:00");

    assertThat(corrected.mails()).isEqualTo(onceAt("2027-01-07T15:00").mails());
  }

  private static Family onceAt(String milkIn) {
    return born().milkIn(milkIn, milkIn);
  }

  @Test
  void r16FiresAt72HoursAsAQuestion() {
    assertThat(born().gets("R16")).containsExactly("2027-01-08T09:00 " + ASK);
    assertThat(Family.due("2027-01-10").born("2027-01-05T13:40").gets("R16"))
        .as("by day at the minute")
        .containsExactly("2027-01-08T13:40 " + ASK);
  }

  @Test
  void r16IsSuppressedForAnEarlyBirthAndForABabyInAUnit() {
    assertThat(family.born("2026-12-06T03:10").gets("R16")).isEmpty();
    assertThat(Family.due("2027-01-10").born(BIRTH, null, VAGINAL, NICU).gets("R16")).isEmpty();
  }

  @Test
  void r16IsSuppressedByMilkThatIsInByAnAnswerAndWithoutBreastfeeding() {
    assertThat(onceAt("2027-01-07T15:00").gets("R16")).isEmpty();
    assertThat(born().answers("2027-01-07T15:00", "R16", "not-sure").gets("R16")).isEmpty();
    assertThat(born().answers("2027-01-07T15:00", "R16", "yes").gets("R16")).isEmpty();
    assertThat(born().says("2027-01-07T15:00", new Fact.BreastfeedingStopped()).gets("R16"))
        .isEmpty();
    assertThat(family.feeds(FeedingMode.FORMULA).born(BIRTH).gets("R16")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2027-01-08T20:30, 2027-01-08T20:30", "2027-01-08T23:00, 2027-01-09T09:00"})
  void r16EdgeToldLateItIsAskedAtOnceByDayAndNotAtNight(String told, String asked) {
    assertThat(family.born("2027-01-05T13:40", told).gets("R16"))
        .containsExactly(asked + " " + ASK);
  }

  @Test
  void r16EdgeToldAfter96HoursItIsNotAsked() {
    assertThat(family.born(BIRTH, "2027-01-09T03:10").gets("R16")).isEmpty();
  }

  /** Berlin's clocks went forward on 28 March 2027, in the 72 hours after 26 March at 10:00. */
  @Test
  void r16EdgeOverAClockChange72HoursAreElapsedHours() {
    Family spring = Family.due("2027-03-30").subscribed("2026-12-01T12:00");

    assertThat(spring.born("2027-03-26T10:00").gets("R16"))
        .containsExactly("2027-03-29T11:00 " + ASK);
  }

  @Test
  void r17FiresAt96HoursWithoutAnAnswerAndAfterNotYet() {
    assertThat(born().gets("R17")).containsExactly("2027-01-09T09:00 " + STILL);
    assertThat(born().answers("2027-01-08T10:00", "R16", "not-yet").gets("R17"))
        .containsExactly("2027-01-09T09:00 " + STILL);
  }

  @Test
  void r17IsSuppressedByMilkThatIsIn() {
    assertThat(onceAt("2027-01-08T18:00").gets("R17")).isEmpty();
    assertThat(born().answers("2027-01-08T10:00", "R16", "yes").gets("R17")).isEmpty();
  }

  @Test
  void r17EdgeWhoWasNotSureIsNotAskedAgainButHearsWhatHelps() {
    Family unsure = born().answers("2027-01-07T15:00", "R16", "not-sure");

    assertThat(unsure.gets("R16")).isEmpty();
    assertThat(unsure.gets("R17")).containsExactly("2027-01-09T09:00 " + STILL);
  }

  @Test
  void r17EdgeMilkThatCameInAtHour95IsEnough() {
    assertThat(born().milkIn("2027-01-09T02:00", "2027-01-09T08:30").gets("R17")).isEmpty();
  }
}
