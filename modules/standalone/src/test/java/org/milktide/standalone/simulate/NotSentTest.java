package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.milktide.content.GuidancePack;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.plan.Skip;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;

/** What is said about the items that a family does not get. */
class NotSentTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final String QUESTION = "delayed-onset.ask-at-72h";

  private final FamilyOptions options = new FamilyOptions();

  NotSentTest() {
    options.due = "2027-01-10";
    options.born = "2027-01-05T03:10";
    options.zone = "Europe/Berlin";
  }

  private Map<String, Outcome.NotSent> notSent() {
    Scenario scenario = ScenarioReader.read(options);
    Outcome outcome =
        Simulation.run(scenario.events(), PACK.catalogue(), scenario.happenings().until());
    Map<String, Outcome.NotSent> notes = new TreeMap<>();
    outcome.notSent().forEach(note -> notes.put(note.skip().item().key().item().value(), note));
    return notes;
  }

  private Outcome.NotSent note(String id) {
    return Objects.requireNonNull(notSent().get(id), id);
  }

  private static void assertThatIt(Outcome.NotSent note, Skip.Cause cause, Condition... unmet) {
    assertThat(note.skip().cause()).isEqualTo(cause);
    assertThat(note.unmet()).containsExactlyInAnyOrder(unmet);
  }

  @Test
  void anOrdinaryBirthLeavesOutWhatIsForOtherFamilies() {
    assertThat(notSent().keySet())
        .containsExactly(
            "expressing.after-an-early-birth",
            "expressing.before-the-birth",
            "expressing.beside-a-unit",
            "expressing.first-hours",
            "expressing.when-they-are-in-a-unit",
            "first-hours.a-bit-early",
            "guides.near-the-birth-with-two",
            "guides.plans-for-two-or-more",
            "guides.twins",
            "maintenance.formula-at-four-weeks",
            "maintenance.formula-at-two-weeks",
            "maintenance.making-feeds-safely",
            "milk-coming-in.a-head-start",
            "pregnancy.last-note",
            "pregnancy.no-hurry",
            "preterm.a-little-early",
            "preterm.a-little-early-week-one",
            "preterm.milk-at-two-weeks",
            "safety.first-days-with-formula",
            "safety.first-week-with-formula",
            "safety.how-are-you-two-weeks");
    assertThatIt(note("pregnancy.no-hurry"), Skip.Cause.NOT_APPLICABLE, Condition.NOT_BORN);
    assertThatIt(note("expressing.first-hours"), Skip.Cause.NOT_APPLICABLE, Condition.PRETERM);
    assertThatIt(
        note("expressing.before-the-birth"),
        Skip.Cause.NOT_APPLICABLE,
        Condition.NOT_BORN,
        Condition.OPTED_COLOSTRUM);
    assertThatIt(note("guides.twins"), Skip.Cause.NOT_APPLICABLE, Condition.MULTIPLES);
  }

  @Test
  void theQuestionIsLeftOutBecauseMilkWasNoticed() {
    options.milkIn = "2027-01-07T15:00";

    assertThatIt(note(QUESTION), Skip.Cause.NOT_APPLICABLE, Condition.MILK_NOT_NOTICED);
  }

  @Test
  void whatALateReportMissesIsNamedThoughAMailWentOutMeanwhile() {
    options.born = "2027-01-09T03:10";
    options.reported = "2027-01-10T14:00";

    assertThatIt(note("first-hours.first-feed"), Skip.Cause.HEARD_LATE);
    assertThatIt(note("colostrum.first-day"), Skip.Cause.HEARD_LATE);
  }

  @Test
  void aBirthInTheEveningWithLongQuietHoursSaysSo() {
    options.born = "2027-01-05T21:30";
    options.quiet = "21:00-08:00";

    assertThatIt(note("first-hours.first-feed"), Skip.Cause.QUIET);
  }

  @Test
  void aPretermBirthLeavesOutWhatIsForTermBabies() {
    options.born = "2026-12-01T03:10";

    assertThatIt(note(QUESTION), Skip.Cause.NOT_APPLICABLE, Condition.TERM);
  }
}
