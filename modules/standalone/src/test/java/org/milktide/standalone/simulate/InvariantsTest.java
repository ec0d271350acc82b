package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.content.GuidancePack;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;
import org.milktide.domain.time.QuietHours;

/** What must never happen, for births at every hour. */
class InvariantsTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"})
  void nothingIsStaleRepeatedOrInQuietHours(String zone) {
    for (String rhythm : List.of("as-it-comes", "daily 22:30", "weekly mon 07:00")) {
      for (FamilyOptions options : families(zone, rhythm)) {
        Scenario scenario = ScenarioReader.read(options);
        Outcome outcome = run(scenario);

        assertThat(outcome.sendings()).isNotEmpty();
        check(scenario, outcome);
      }
    }
  }

  /** Born at each hour of a day on which clocks change in some of the zones. */
  private static List<FamilyOptions> families(String zone, String rhythm) {
    List<FamilyOptions> families = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      FamilyOptions options = new FamilyOptions();
      options.due = "2027-03-31";
      options.born = "2027-03-28T%02d:15".formatted(hour);
      options.zone = zone;
      options.rhythm = rhythm;
      families.add(options);
    }
    return families;
  }

  private static Outcome run(Scenario scenario) {
    return Simulation.run(scenario.events(), PACK.catalogue(), scenario.happenings().until());
  }

  private static void check(Scenario scenario, Outcome outcome) {
    QuietHours quiet = scenario.preferences().quiet();
    Set<PlannedItem.Key> said = new HashSet<>();
    for (Outcome.Sending sending : outcome.sendings()) {
      Instant at = sending.at();
      assertThat(quiet.isQuiet(at, scenario.preferences().zone())).isFalse();
      for (PlannedItem item : sending.release().items()) {
        assertThat(at).isAfterOrEqualTo(item.from()).isBefore(item.until());
        assertThat(said.add(item.key())).as("%s is new", item.key()).isTrue();
      }
    }
    assertThat(outcome.notSent()).noneMatch(note -> said.contains(note.skip().item().key()));
  }
}
