package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.NICU;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.PumpTimes;
import org.milktide.domain.event.StockFact;
import org.milktide.domain.event.StockFact.Place;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.time.QuietHours;

/** R47, R48 and R51: milk that is expressed, kept and joined. Born on Tuesday 5 January 2027. */
class MilkRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String EXPRESS = "expressing.time-to-express";
  private static final String FRIDGE = "expressing.milk-in-the-fridge";
  private static final String FREEZER = "expressing.milk-in-the-freezer";
  private static final String FORMULA = "maintenance.when-formula-joins";

  private static Family born() {
    return Family.due("2027-01-10").born(BIRTH);
  }

  private static Fact pumpTimes(String... times) {
    return new Fact.ProfileSet(
        null,
        WordSet.of(List.of("pump-reminders")),
        null,
        PumpTimes.of(Stream.of(times).map(LocalTime::parse).toList()));
  }

  private static Fact pumped(Instant at) {
    return new Fact.PumpRecorded(at, 40);
  }

  private static Function<Instant, Fact> into(Place place, @Nullable Integer ml) {
    return at -> new StockFact.MilkStored(ml, place, at);
  }

  private static Function<Instant, Fact> outOf(Place place, @Nullable Integer ml) {
    return at -> new StockFact.MilkUsed(ml, place, at);
  }

  private static Fact formulaFeed(Instant at) {
    return new Fact.FeedRecorded(null, at, FeedKind.FORMULA, null, 60);
  }

  private static Fact mode(FeedingMode mode) {
    return new Fact.FeedingModeChanged(mode);
  }

  @Test
  void r47FiresAtTheTimesThatTheParentChose() {
    Family family =
        born()
            .tells("2027-01-20T07:00", pumpTimes("10:30", "15:00"))
            .logs("2027-01-20T15:20", MilkRulesTest::pumped)
            .tells("2027-01-21T12:00", pumpTimes());

    assertThat(family.gets("R47"))
        .containsExactly(
            "2027-01-20T10:30 " + EXPRESS,
            "2027-01-20T15:00 " + EXPRESS,
            "2027-01-21T10:30 " + EXPRESS);
  }

  @Test
  void r47FiresBesideAUnit() {
    Family family =
        Family.due("2027-01-10")
            .born(BIRTH, null, VAGINAL, NICU)
            .tells("2027-01-06T09:00", pumpTimes("11:00"));

    assertThat(family.gets("R47")).first().isEqualTo("2027-01-06T11:00 " + EXPRESS);
  }

  @Test
  void r47IsSuppressedUnlessAskedForAndByAPlanOfTheTeamAndAfterStopping() {
    Fact timesAlone = new Fact.ProfileSet(null, null, null, PumpTimes.of(List.of(LocalTime.NOON)));

    assertThat(born().tells("2027-01-20T07:00", timesAlone).gets("R47")).isEmpty();
    assertThat(
            born()
                .ownPlan("2027-01-19T10:00")
                .tells("2027-01-20T07:00", pumpTimes("10:30"))
                .gets("R47"))
        .isEmpty();
    assertThat(
            born()
                .says("2027-01-19T10:00", new Fact.BreastfeedingStopped())
                .tells("2027-01-20T07:00", pumpTimes("10:30"))
                .gets("R47"))
        .isEmpty();
  }

  @Test
  void r47IsSuppressedShortlyAfterMilkWasExpressed() {
    Family family =
        born()
            .tells("2027-01-20T07:00", pumpTimes("10:30", "15:00"))
            .logs("2027-01-20T09:10", MilkRulesTest::pumped)
            .tells("2027-01-20T20:00", pumpTimes());

    assertThat(family.gets("R47")).containsExactly("2027-01-20T15:00 " + EXPRESS);
  }

  @Test
  void r47EdgeThreeThatAreIgnoredAreTheLastUntilAWord() {
    Family ignored = born().tells("2027-01-20T07:00", pumpTimes("10:30", "15:00"));

    assertThat(ignored.gets("R47"))
        .containsExactly(
            "2027-01-20T10:30 " + EXPRESS,
            "2027-01-20T15:00 " + EXPRESS,
            "2027-01-21T10:30 " + EXPRESS);
    assertThat(ignored.logs("2027-01-25T12:00", MilkRulesTest::pumped).gets("R47"))
        .contains("2027-01-25T15:00 " + EXPRESS, "2027-01-26T10:30 " + EXPRESS)
        .hasSize(6);
  }

  /**
   * Berlin's clocks jump from 02:00 to 03:00 on 28 March: 02:30 means the instant after the gap.
   */
  @Test
  void r47EdgeATimeThatTheClockSkipsComesAtTheEndOfTheGap() {
    Fact noQuiet = new Fact.PreferencesChanged(null, QuietHours.NONE, null, null);
    Family family =
        born()
            .tells("2027-03-20T10:00", noQuiet)
            .tells("2027-03-27T10:00", pumpTimes("02:30"))
            .tells("2027-03-29T10:00", pumpTimes());

    assertThat(family.gets("R47"))
        .containsExactly("2027-03-28T03:00 " + EXPRESS, "2027-03-29T02:30 " + EXPRESS);
  }

  @Test
  void r47EdgeInTheParentsOwnQuietHoursItIsQuiet() {
    assertThat(born().tells("2027-01-20T07:00", pumpTimes("03:00", "22:30")).gets("R47")).isEmpty();
  }

  /** Three days in a fridge, less 12 hours; the mail goes with the digest at nine. */
  @Test
  void r48FiresTwelveHoursBeforeTheFridgesTimeAndThirtyDaysBeforeTheFreezers() {
    assertThat(born().logs("2027-01-20T13:00", into(Place.FRIDGE, 80)).gets("R48"))
        .containsExactly("2027-01-23T09:00 " + FRIDGE);
    assertThat(born().logs("2027-01-20T13:00", into(Place.FREEZER, 80)).gets("R48"))
        .containsExactly("2027-06-20T09:00 " + FREEZER);
  }

  @Test
  void r48IsSuppressedByMilkThatIsUsed() {
    Family used = born().logs("2027-01-20T13:00", into(Place.FRIDGE, 80));

    assertThat(used.logs("2027-01-22T13:00", outOf(Place.FRIDGE, 80)).gets("R48")).isEmpty();
  }

  @Test
  void r48IsSuppressedForABabyBornEarlyOrInAUnit() {
    assertThat(
            Family.due("2027-01-10")
                .born("2026-12-06T03:10")
                .logs("2027-01-20T13:00", into(Place.FRIDGE, 80))
                .gets("R48"))
        .isEmpty();
    assertThat(
            Family.due("2027-01-10")
                .born(BIRTH, null, VAGINAL, NICU)
                .logs("2027-01-20T13:00", into(Place.FREEZER, 80))
                .gets("R48"))
        .isEmpty();
  }

  @Test
  void r48EdgeTheOldestIsUsedFirst() {
    Family family =
        born()
            .logs("2027-01-20T13:00", into(Place.FRIDGE, 80))
            .logs("2027-01-21T13:00", into(Place.FRIDGE, 80))
            .logs("2027-01-22T13:00", outOf(Place.FRIDGE, 100));

    assertThat(family.gets("R48")).containsExactly("2027-01-24T09:00 " + FRIDGE);
  }

  @Test
  void r48EdgePortionsOfOneDayAreSpokenOfOnce() {
    Family family = born();
    for (String time : List.of("07:00", "11:00", "15:00", "19:00")) {
      family.logs("2027-01-20T" + time, into(Place.FRIDGE, null));
    }

    assertThat(family.gets("R48")).hasSize(1);
  }

  @Test
  void r51FiresOnceWhenThePlanChanges() {
    Family changed = born().says("2027-01-20T10:00", mode(FeedingMode.MIXED));

    assertThat(changed.says("2027-02-20T10:00", mode(FeedingMode.FORMULA)).gets("R51"))
        .containsExactly("2027-01-21T09:00 " + FORMULA);
  }

  @Test
  void r51FiresAtTheFirstFormulaOfABreastfedPlan() {
    assertThat(
            born()
                .logs("2027-01-20T10:00", MilkRulesTest::formulaFeed)
                .logs("2027-01-25T10:00", MilkRulesTest::formulaFeed)
                .says("2027-02-20T10:00", mode(FeedingMode.MIXED))
                .gets("R51"))
        .containsExactly("2027-01-21T09:00 " + FORMULA);
  }

  @Test
  void r51IsSuppressedWhereFormulaWasThePlan() {
    assertThat(
            Family.due("2027-01-10")
                .feeds(FeedingMode.FORMULA)
                .born(BIRTH)
                .logs("2027-01-20T10:00", MilkRulesTest::formulaFeed)
                .says("2027-01-21T10:00", mode(FeedingMode.MIXED))
                .gets("R51"))
        .isEmpty();
    assertThat(
            Family.due("2027-01-10")
                .says("2026-12-20T10:00", mode(FeedingMode.MIXED))
                .born(BIRTH)
                .gets("R51"))
        .as("changed before the birth")
        .isEmpty();
  }

  @Test
  void r51IsSuppressedByAPlanOfTheTeamAndAfterStopping() {
    assertThat(
            born()
                .ownPlan("2027-01-19T10:00")
                .says("2027-01-20T10:00", mode(FeedingMode.MIXED))
                .gets("R51"))
        .isEmpty();
    assertThat(
            born()
                .says("2027-01-19T10:00", new Fact.BreastfeedingStopped())
                .logs("2027-01-20T10:00", MilkRulesTest::formulaFeed)
                .gets("R51"))
        .isEmpty();
  }

  @Test
  void r51EdgeAnEntryThatWasAMistakeIsTakenBack() {
    Family family = born().logs("2027-01-20T10:00", MilkRulesTest::formulaFeed);

    assertThat(family.removesLast("2027-01-20T10:05").gets("R51")).isEmpty();
  }

  @Test
  void r51EdgeOldFeedsThatAreImportedBringNothing() {
    Fact old = formulaFeed(Instant.parse("2027-01-10T10:00:00Z"));

    assertThat(born().says("2027-01-10T11:00", "2027-02-20T10:00", old).gets("R51")).isEmpty();
  }
}
