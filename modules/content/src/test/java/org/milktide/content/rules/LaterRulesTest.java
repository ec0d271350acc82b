package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.HOSPITAL;
import static org.milktide.domain.event.Birth.Place.NICU;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.time.Rhythm;

/** R41, R42, R49, R50 and R54. Born on Tuesday 5 January 2027 at 03:10, at 39w2d. */
class LaterRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String EARLY_BIRTH = "2026-12-06T03:10";
  private static final String SUPPLY = "maintenance.supply-on-demand";
  private static final String THREE_WEEKS = "expressing.work-in-three-weeks";
  private static final String A_WEEK = "expressing.work-in-a-week";
  private static final String VACCINES = "safety.first-vaccines";

  private final Family family = Family.due("2027-01-10");

  private static Family born() {
    return Family.due("2027-01-10").born(BIRTH);
  }

  private static Fact stopped() {
    return new Fact.BreastfeedingStopped();
  }

  private static Fact rhythm(String rhythm) {
    return new Fact.PreferencesChanged(Rhythm.parse(rhythm), null, null, null);
  }

  @Test
  void r41FiresOnDay10() {
    assertThat(born().gets("R41")).containsExactly("2027-01-14T09:00 " + SUPPLY);
  }

  @Test
  void r41IsSuppressedWhereNoMilkIsMade() {
    assertThat(family.feeds(FeedingMode.FORMULA).born(BIRTH).gets("R41")).isEmpty();
    assertThat(born().says("2027-01-12T10:00", stopped()).gets("R41")).isEmpty();
  }

  /** Day 10 begins at 216 hours, on Thursday; Wednesday's slot lies outside the four days. */
  @Test
  void r41EdgeAWeeklyRhythmWithoutASlotInItLetsItGoAlone() {
    Family weekly = family.says("2026-12-01T10:00", rhythm("weekly wed 18:00")).born(BIRTH);

    assertThat(weekly.gets("R41")).containsExactly("2027-01-14T08:00 " + SUPPLY);
  }

  @Test
  void r42FiresInWeeks2And4And6() {
    assertThat(born().gets("R42"))
        .containsExactly(
            "2027-01-19T09:00 maintenance.softer-breasts",
            "2027-02-04T09:00 maintenance.worry-about-supply",
            "2027-02-16T09:00 maintenance.days-of-more-feeds");
  }

  @Test
  void r42FiresInWordsOfItsOwnForFormulaAlone() {
    assertThat(family.feeds(FeedingMode.FORMULA).born(BIRTH).gets("R42"))
        .containsExactly(
            "2027-01-19T09:00 maintenance.formula-at-two-weeks",
            "2027-02-02T09:00 maintenance.formula-at-four-weeks",
            "2027-02-16T09:00 maintenance.formula-at-six-weeks");
  }

  @Test
  void r42IsSuppressedInAUnitByAPlanOfTheTeamAndAfterStopping() {
    assertThat(family.born(BIRTH, null, VAGINAL, NICU).gets("R42")).isEmpty();
    assertThat(born().ownPlan("2027-01-10T10:00").gets("R42")).isEmpty();
    assertThat(born().says("2027-01-18T10:00", stopped()).gets("R42")).isEmpty();
  }

  @Test
  void r42EdgeAWayOfFeedingThatChangesChangesTheWords() {
    Family changed =
        born().says("2027-01-29T10:00", new Fact.FeedingModeChanged(FeedingMode.FORMULA));

    assertThat(changed.gets("R42"))
        .containsExactly(
            "2027-01-19T09:00 maintenance.softer-breasts",
            "2027-02-02T09:00 maintenance.formula-at-four-weeks",
            "2027-02-16T09:00 maintenance.formula-at-six-weeks");
  }

  @Test
  void r49FiresThreeWeeksAndOneWeekBeforeTheDay() {
    assertThat(born().worksFrom("2027-03-01T10:00", "2027-06-01").gets("R49"))
        .containsExactly("2027-05-11T09:00 " + THREE_WEEKS, "2027-05-25T09:00 " + A_WEEK);
  }

  @Test
  void r49IsSuppressedWithoutBreastfeeding() {
    Family works = born().worksFrom("2027-03-01T10:00", "2027-06-01");

    assertThat(works.says("2027-05-10T10:00", stopped()).gets("R49")).isEmpty();
    assertThat(
            family
                .feeds(FeedingMode.FORMULA)
                .born(BIRTH)
                .worksFrom("2027-03-01T10:00", "2027-06-01")
                .gets("R49"))
        .isEmpty();
  }

  @Test
  void r49IsSuppressedUntilThereIsABirth() {
    assertThat(family.worksFrom("2026-12-01T10:00", "2027-02-01").gets("R49")).isEmpty();
  }

  @Test
  void r49EdgeADayToldTenDaysAheadBringsTheListForTheLastWeek() {
    assertThat(born().worksFrom("2027-05-22T10:00", "2027-06-01").gets("R49"))
        .containsExactly("2027-05-25T09:00 " + A_WEEK);
  }

  @Test
  void r49EdgeADayThatMovesRepeatsNothing() {
    Family moved = born().worksFrom("2027-03-01T10:00", "2027-06-01");

    assertThat(moved.worksFrom("2027-05-20T10:00", "2027-07-01").gets("R49"))
        .containsExactly("2027-05-11T09:00 " + THREE_WEEKS, "2027-06-24T09:00 " + A_WEEK);
  }

  /** On the evening before, by the clock of Berlin, Auckland is at nine of the day itself. */
  @Test
  void r49EdgeInANewTimeZoneTheDayBeginsThere() {
    Fact move = new Fact.PreferencesChanged(null, null, ZoneId.of("Pacific/Auckland"), null);
    Family moved = born().worksFrom("2027-03-01T10:00", "2027-06-01");

    assertThat(moved.says("2027-05-01T10:00", move).gets("R49"))
        .containsExactly("2027-05-10T23:00 " + THREE_WEEKS, "2027-05-24T23:00 " + A_WEEK);
  }

  @Test
  void r50FiresAtEightWeeksHoweverTheBabyIsFed() {
    assertThat(born().gets("R50")).containsExactly("2027-03-02T09:00 " + VACCINES);
    assertThat(family.feeds(FeedingMode.FORMULA).born(BIRTH).gets("R50"))
        .containsExactly("2027-03-02T09:00 " + VACCINES);
  }

  @Test
  void r50IsSuppressedAfterStoppingAndInHospital() {
    assertThat(born().says("2027-02-10T10:00", stopped()).gets("R50")).isEmpty();
    assertThat(born().says("2027-02-10T10:00", new Fact.BabyAdmitted(null)).gets("R50")).isEmpty();
  }

  @Test
  void r50EdgeAfterAnEarlyBirthTheAgeSinceBirthCounts() {
    assertThat(family.born(EARLY_BIRTH).gets("R50"))
        .containsExactly("2027-01-31T09:00 " + VACCINES);
  }

  @Test
  void r54FiresInTheSixthMonth() {
    assertThat(born().gets("R54")).containsExactly("2027-06-22T09:00 maintenance.first-foods");
    assertThat(family.feeds(FeedingMode.FORMULA).born(BIRTH).gets("R54"))
        .containsExactly("2027-06-22T09:00 maintenance.first-foods-with-formula");
  }

  @Test
  void r54IsSuppressedAfterStopping() {
    assertThat(born().says("2027-06-01T10:00", stopped()).gets("R54")).isEmpty();
  }

  /** 24 weeks after the birth the corrected age is 19 weeks; it stays an early birth for good. */
  @Test
  void r54EdgeAfterAnEarlyBirthTheTeamIsAskedAndNoDateGiven() {
    assertThat(family.born(EARLY_BIRTH).gets("R54"))
        .containsExactly("2027-05-23T09:00 preterm.first-foods");
  }

  /** A due date corrected after the birth, to one by which the baby was born at 36w2d. */
  @Test
  void r54EdgeADueDateCorrectedAfterTheBirthDecidesWhoIsEarly() {
    Fact corrected = new Fact.DueDateChanged(LocalDate.parse("2027-01-31"));

    assertThat(born().says("2027-01-20T10:00", corrected).gets("R54"))
        .containsExactly("2027-06-22T09:00 preterm.first-foods");
  }

  @Test
  void r54EdgeTwinsAtTermGetItOnce() {
    family
        .twins()
        .born("2027-01-05T03:10", "A", VAGINAL, HOSPITAL)
        .born("2027-01-05T03:40", "B", VAGINAL, HOSPITAL);

    assertThat(family.gets("R54")).containsExactly("2027-06-22T09:00 maintenance.first-foods");
  }
}
