package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.CAESAREAN;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.HOSPITAL;
import static org.milktide.domain.event.Birth.Place.NICU;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.content.Guidance;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.PumpTimes;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.BabyId;

/**
 * Families whose way is their own, from the subscription on: all that they get in the built-in
 * pack, and what they never get.
 */
class FamiliesOfTheirOwnTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String END = "2028-03-01T00:00";

  /** What is told from a delivery or a milk that comes in: the lactation clock's own. */
  private static boolean isOfTheLactationClock(String item) {
    return Family.PACK.all().stream()
        .filter(guidance -> guidance.id().toString().equals(item))
        .map(FamiliesOfTheirOwnTest::anchor)
        .anyMatch(anchor -> anchor == Anchor.DELIVERY || anchor == Anchor.MILK_IN);
  }

  private static Anchor anchor(Guidance guidance) {
    return Family.PACK.catalogue().find(guidance.id()).orElseThrow().from().anchor();
  }

  private static Fact lost(String baby) {
    return new Fact.LossReported(new BabyId(baby));
  }

  /** The ids alone, of what comes from a moment on, in their order. */
  private static List<String> items(Family family, String from) {
    return family.getsAfter(from).stream()
        .map(mail -> mail.substring(mail.indexOf(' ') + 1))
        .toList();
  }

  private static Predicate<String> in(String... groups) {
    return item -> Stream.of(groups).anyMatch(group -> item.startsWith(group + "."));
  }

  @Test
  void afterTheLossOfAPregnancyNothingComesUntilTheParentComesBackThemselves() {
    Family family =
        Family.due("2027-01-10")
            .tells("2026-09-01T20:00", new Fact.LossReported(null))
            .says("2026-09-02T10:00", new Fact.DueDateChanged(LocalDate.parse("2027-01-12")))
            .answers("2026-09-03T10:00", "R16", "yes")
            .tells("2026-09-04T10:00", new Fact.Resumed());

    assertThat(items(family, "2026-07-12T12:00")).isNotEmpty();
    assertThat(items(family, "2026-09-01T20:00")).isEmpty();
  }

  @Test
  void afterTheLossOfOneOfTwinsTheOtherOnesGuidanceGoesOnWhenTheParentSaysSo() {
    Family family =
        Family.due("2027-01-10")
            .twins()
            .born(BIRTH, "A", CAESAREAN, HOSPITAL)
            .born("2027-01-05T03:12", "B", CAESAREAN, NICU)
            .tells("2027-01-09T20:00", lost("B"))
            .tells("2027-01-16T18:00", new Fact.Resumed());

    assertThat(family.getsAfter("2027-01-09T20:00").getFirst()).isGreaterThan("2027-01-16T18:00");
    assertThat(items(family, "2027-01-16T18:00"))
        .contains("maintenance.softer-breasts", "safety.first-vaccines", "maintenance.first-foods")
        .doesNotContain("guides.twins", "guides.triplets", "service.still-useful")
        .noneMatch(in("pregnancy"));
  }

  @Test
  void whoStopsHearsThreeNotesAboutThemselvesAndThenNothingAboutFeeding() {
    Family family =
        Family.due("2027-01-10")
            .born(BIRTH)
            .tells("2027-01-25T15:00", new Fact.BreastfeedingStopped());

    assertThat(items(family, "2027-01-25T15:00"))
        .containsExactly("weaning.as-you-stop", "weaning.a-few-days-on", "weaning.ten-days-on");
  }

  @Test
  void besideAUnitThereIsHelpToExpressAndAtHomeTheAgeOfThatDay() {
    Family family =
        Family.due("2027-01-10")
            .born("2026-11-15T03:10", null, CAESAREAN, NICU)
            .tells("2026-11-16T12:00", pumpTimes("13:00"))
            .says("2026-12-20T14:00", new Fact.BabyDischarged(null));

    assertThat(items(family, "2026-11-15T03:10").subList(0, 2))
        .containsExactly("expressing.first-hours", "expressing.time-to-express");
    assertThat(untilAndFrom(family, "2026-11-15T03:10", "2026-12-20T14:00"))
        .allMatch(in("expressing", "preterm", "maintenance", "safety", "service"))
        .doesNotContain("delayed-onset.ask-at-72h", "safety.has-anyone-weighed");
    assertThat(items(family, "2026-12-20T14:00"))
        .startsWith("guides.home-from-hospital")
        .contains("preterm.two-ages", "preterm.first-foods", "safety.first-vaccines")
        .doesNotContain("transition.milk-in-between", "maintenance.first-foods")
        .noneMatch(in("colostrum", "delayed-onset", "first-hours", "milk-coming-in"));
  }

  private static Fact pumpTimes(String time) {
    return new Fact.ProfileSet(
        null,
        WordSet.of(List.of("pump-reminders")),
        null,
        PumpTimes.of(List.of(LocalTime.parse(time))));
  }

  private static List<String> untilAndFrom(Family family, String from, String until) {
    return family.mails().entrySet().stream()
        .filter(mail -> !mail.getKey().isBefore(LocalDateTime.parse(from)))
        .filter(mail -> mail.getKey().isBefore(LocalDateTime.parse(until)))
        .flatMap(mail -> mail.getValue().stream())
        .toList();
  }

  @Test
  void whoFeedsFormulaFromTheStartGetsSafetyForBottlesAndNothingAboutTheirMilk() {
    Family family = Family.due("2027-01-10").feeds(FeedingMode.FORMULA).born(BIRTH);

    assertThat(items(family, BIRTH))
        .contains(
            "safety.first-days-with-formula",
            "maintenance.making-feeds-safely",
            "safety.first-vaccines",
            "maintenance.first-foods-with-formula")
        .doesNotContain("maintenance.when-formula-joins", "maintenance.mixing-feeds")
        .noneMatch(
            in("colostrum", "milk-coming-in", "delayed-onset", "let-down", "weaning", "expressing"))
        .noneMatch(FamiliesOfTheirOwnTest::isOfTheLactationClock);
  }

  @Test
  void whoMixesIsToldOnceHowAndKeepsAllTheyHad() {
    Family mixed =
        Family.due("2027-01-10")
            .born(BIRTH)
            .says("2027-01-20T10:00", new Fact.FeedingModeChanged(FeedingMode.MIXED));
    Family breastfed =
        Family.due("2027-01-10")
            .born(BIRTH)
            .says("2027-01-20T10:00", new Fact.FeedingModeChanged(FeedingMode.BREAST));

    TreeSet<String> more = new TreeSet<>(items(mixed, BIRTH));
    more.removeAll(items(breastfed, BIRTH));
    assertThat(more).containsExactly("maintenance.when-formula-joins");
    assertThat(items(mixed, BIRTH)).containsAll(items(breastfed, BIRTH));
  }

  @Test
  void adoptiveParentsAreWelcomedAndHearNothingOfABodyThatGaveBirth() {
    Family family =
        Family.due("2027-01-10")
            .tells("2026-12-01T10:00", placed("2027-01-12"))
            .says("2027-01-12T15:00", birthToldLate(BIRTH));

    assertThat(items(family, "2026-12-01T10:00"))
        .startsWith("guides.when-a-child-joins-you")
        .contains(
            "maintenance.making-feeds-safely",
            "maintenance.formula-at-two-weeks",
            "safety.first-vaccines",
            "maintenance.first-foods-with-formula")
        .doesNotContain("guides.making-milk-for-a-child-who-joins")
        .noneMatch(
            in("pregnancy", "colostrum", "milk-coming-in", "delayed-onset", "let-down", "weaning"))
        .noneMatch(FamiliesOfTheirOwnTest::isOfTheLactationClock);
  }

  @Test
  void whoMakesMilkForAChildThatSomebodyElseBoreHearsOfItWithoutAClockOfDelivery() {
    Family family =
        Family.due("2027-01-10")
            .tells("2026-12-01T10:00", placed("2027-01-12"))
            .wants("2026-12-02T10:00", "induced-lactation")
            .says("2027-01-12T15:00", birthToldLate(BIRTH));

    assertThat(items(family, "2026-12-01T10:00"))
        .contains("guides.when-a-child-joins-you", "guides.making-milk-for-a-child-who-joins")
        .contains("maintenance.mixing-feeds", "safety.first-vaccines")
        .doesNotContain("maintenance.softer-breasts", "first-hours.congratulations")
        .noneMatch(in("pregnancy", "colostrum", "milk-coming-in", "delayed-onset", "transition"))
        .noneMatch(FamiliesOfTheirOwnTest::isOfTheLactationClock);
  }

  private static Fact placed(String date) {
    return new Observation.PlacementRecorded(LocalDate.parse(date));
  }

  private static Fact birthToldLate(String at) {
    return Family.due("2027-01-10").birth(null, at, VAGINAL, HOSPITAL);
  }

  @Test
  void aLatePretermBabyAtHomeHasRulesOfItsOwnAndNoTableOfTerm() {
    Family family = Family.due("2027-01-10").born("2026-12-10T03:10");

    assertThat(items(family, "2026-12-10T03:10"))
        .contains(
            "expressing.first-hours",
            "preterm.a-little-early",
            "preterm.a-little-early-week-one",
            "preterm.first-foods")
        .doesNotContain(
            "first-hours.first-feed",
            "colostrum.first-day",
            "colostrum.frequent-feeds",
            "delayed-onset.ask-at-72h",
            "maintenance.signs-of-enough",
            "maintenance.first-foods");
  }

  /** 26w0d: in a unit, and asked before anything is said only before 24 weeks. */
  @Test
  void anExtremelyEarlyBabyInAUnitBringsNothingOfHome() {
    Family family = Family.due("2027-01-10").born("2026-10-04T03:10", null, CAESAREAN, NICU);

    assertThat(items(family, "2026-10-04T03:10"))
        .startsWith("expressing.first-hours")
        .contains("preterm.milk-at-two-weeks", "preterm.two-ages")
        .doesNotContain("preterm.a-little-early", "first-hours.congratulations")
        .noneMatch(in("colostrum", "first-hours", "milk-coming-in", "delayed-onset", "rhythm"));
  }

  @Test
  void aPlanOfTheTeamTakesAwayWhatCouldContradictItAndLeavesTheRest() {
    Family family = Family.due("2027-01-10").bornWeighing(BIRTH, null, 3500);
    family
        .ownPlan("2027-01-05T08:00")
        .weighs("2027-01-08T10:00", null, 3250)
        .says("2027-01-20T10:00", new Fact.FeedingModeChanged(FeedingMode.MIXED));
    List<String> ruled =
        Stream.of("R12", "R13", "R14", "R16", "R17", "R30", "R32", "R33", "R41", "R42", "R51")
            .flatMap(rule -> Family.itemsOf(rule).stream())
            .toList();

    assertThat(items(family, "2027-01-05T09:00"))
        .doesNotContainAnyElementsOf(ruled)
        .contains("safety.first-vaccines", "maintenance.first-foods", "safety.signs-about-you");
    assertThat(items(family, END)).isEmpty();
  }
}
