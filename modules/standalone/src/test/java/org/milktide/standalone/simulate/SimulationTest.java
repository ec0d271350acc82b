package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What families get by the built-in pack; the births are on Tuesday 5 January 2027 at 03:10. */
class SimulationTest {
  private static final String QUESTION = "delayed-onset.ask-at-72h";
  private static final String MILK_IS_IN = "milk-coming-in.it-is-in";

  private static Map<String, String> born(String... more) {
    String[] birth = {
      "--due=2027-01-10", "--born=2027-01-05T03:10", "--zone=Europe/Berlin", "--format=json"
    };
    return Run.of(Stream.concat(Stream.of(birth), Stream.of(more)).toArray(String[]::new)).items();
  }

  @Test
  void anOrdinaryBirthBringsEachStageAtItsTime() {
    assertThat(born())
        .contains(
            entry("pregnancy.welcome", "2026-07-12T12:00:00 subscribed/alone"),
            entry("pregnancy.milk-making-begins", "2026-07-26T09:00:00 due-date/slot"),
            entry("composition.milk-changes", "2026-09-20T09:00:00 due-date/slot"),
            entry("pregnancy.find-your-help", "2026-10-18T09:00:00 due-date/slot"),
            entry("pregnancy.plan-the-first-hour", "2026-11-15T09:00:00 due-date/slot"),
            entry("pregnancy.before-the-birth", "2026-12-20T09:00:00 due-date/slot"),
            entry("first-hours.congratulations", "2027-01-05T09:00:00 birth/slot"),
            entry("first-hours.first-feed", "2027-01-05T09:00:00 birth/slot"),
            entry("colostrum.first-day", "2027-01-05T13:10:00 birth/alone"),
            entry("colostrum.frequent-feeds", "2027-01-06T09:00:00 birth/slot"),
            entry("milk-coming-in.signs", "2027-01-07T09:00:00 delivery/slot"),
            entry("let-down.reflex", "2027-01-09T09:00:00 birth/slot"),
            entry("delayed-onset.still-on-its-way", "2027-01-09T09:00:00 delivery/slot"),
            entry("guides.dehydration-signs", "2027-01-10T09:00:00 birth/slot"),
            entry("transition.milk-in-between", "2027-01-14T09:00:00 birth/slot"),
            entry("maintenance.signs-of-enough", "2027-01-16T09:00:00 birth/slot"),
            entry("maintenance.supply-on-demand", "2027-01-14T09:00:00 delivery/slot"),
            entry("maintenance.softer-breasts", "2027-01-19T09:00:00 birth/slot"))
        .doesNotContainKeys("pregnancy.no-hurry", "pregnancy.last-note", MILK_IS_IN);
  }

  @Test
  void milkThatNobodyNoticedIsAskedForAfter72HoursWithTheSlotThatFollowsQuietHours() {
    assertThat(born()).containsEntry(QUESTION, "2027-01-08T09:00:00 delivery/slot");
  }

  @Test
  void aQuestionDoesNotWaitForASlotThatIsFar() {
    assertThat(born("--rhythm=daily 18:00"))
        .containsEntry(QUESTION, "2027-01-08T08:00:00 delivery/question");
  }

  @Test
  void milkThatWasNoticedIsNotAskedFor() {
    assertThat(born("--milk-in=2027-01-07T15:00"))
        .containsEntry(MILK_IS_IN, "2027-01-08T09:00:00 milk-in/slot")
        .doesNotContainKeys(QUESTION, "delayed-onset.still-on-its-way");
  }

  @Test
  void milkThatComesAfterTheQuestionStillBringsItsGuidance() {
    assertThat(born("--milk-in=2027-01-09T20:00"))
        .containsEntry(QUESTION, "2027-01-08T09:00:00 delivery/slot")
        .containsEntry(MILK_IS_IN, "2027-01-10T09:00:00 milk-in/slot");
  }

  @Test
  void aBirthToldLateBringsNothingThatIsOver() {
    assertThat(born("--reported=2027-01-06T12:00"))
        .doesNotContainKeys("first-hours.first-feed", "colostrum.first-day")
        .containsEntry("colostrum.frequent-feeds", "2027-01-06T12:00:00 birth/alone")
        .containsEntry("milk-coming-in.signs", "2027-01-07T09:00:00 delivery/slot");
  }

  @Test
  void aBirthThatNobodyTellsIsNeverInferred() {
    Map<String, String> items = born("--reported=never");

    assertThat(items)
        .containsEntry("pregnancy.no-hurry", "2027-01-10T09:00:00 due-date/slot")
        .containsEntry("pregnancy.last-note", "2027-01-24T09:00:00 due-date/slot")
        .allSatisfy((_, when) -> assertThat(when).containsPattern(" (due-date|subscribed)/"));
    assertThat(items.values()).allMatch(when -> when.compareTo("2027-01-25") < 0);
  }

  @Test
  void aWeeklyRhythmWaitsForItsDayUnlessThatIsTooLate() {
    Map<String, String> items = born("--rhythm=weekly sun 18:30");

    assertThat(items)
        .containsEntry("pregnancy.how-milk-is-made", "2026-08-23T18:30:00 due-date/slot")
        .containsEntry("let-down.reflex", "2027-01-10T18:30:00 birth/slot")
        .containsEntry("first-hours.first-feed", "2027-01-05T08:00:00 birth/alone")
        .containsEntry(QUESTION, "2027-01-08T08:00:00 delivery/question");
  }

  @Test
  void quietHoursMoveEvenTheQuestion() {
    assertThat(born("--quiet=20:00-11:00", "--rhythm=as-it-comes"))
        .doesNotContainKey("first-hours.first-feed")
        .containsEntry(QUESTION, "2027-01-08T11:00:00 delivery/question");
  }

  @Test
  void aClockChangeMovesHoursOfLifeButNotTheSlot() {
    // New York's clocks went forward on 14 March 2027, between the birth and its 72nd hour.
    Map<String, String> items =
        Run.of(
                "--due=2027-03-15",
                "--born=2027-03-13T09:30",
                "--zone=America/New_York",
                "--format=json")
            .items();

    assertThat(items)
        .containsEntry(QUESTION, "2027-03-16T10:30:00 delivery/question")
        .containsEntry("let-down.reflex", "2027-03-18T09:00:00 birth/slot");
  }

  @Test
  void aParentWhoSubscribesAfterTheBirthStartsThere() {
    assertThat(born("--subscribed=2027-01-05T11:00"))
        .hasSizeGreaterThan(5)
        .containsEntry("colostrum.first-day", "2027-01-05T13:10:00 birth/alone")
        .allSatisfy((id, _) -> assertThat(id).doesNotStartWith("pregnancy."));
  }

  @Test
  void theSameFamilyGetsTheSameEveryTime() {
    String[] family = {"--due=2027-01-10", "--born=2027-01-05T03:10", "--rhythm=as-it-comes"};

    assertThat(Run.of(family)).isEqualTo(Run.of(family));
  }

  @Test
  void theEndCutsOff() {
    assertThat(born("--until=2027-01-05T09:00")).doesNotContainKey("first-hours.first-feed");
    assertThat(born("--until=2027-01-05T09:01")).containsKey("first-hours.first-feed");
  }
}
