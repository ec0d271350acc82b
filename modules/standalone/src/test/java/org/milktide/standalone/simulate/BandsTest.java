package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Stage;
import org.milktide.domain.journey.Stages;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;

class BandsTest {
  private static final Catalogue NOTHING_TO_SAY = new Catalogue(List.of());

  private final FamilyOptions options = new FamilyOptions();

  BandsTest() {
    options.due = "2027-01-10";
    options.born = "2027-01-05T03:10:20";
    options.zone = "Asia/Kathmandu";
    options.until = "2028-02-01T00:00";
  }

  private Outcome outcome() {
    Scenario scenario = ScenarioReader.read(options);
    return Simulation.run(scenario.events(), NOTHING_TO_SAY, scenario.happenings().until());
  }

  private List<Bands.Band> bands(Outcome outcome) {
    return Bands.of(outcome.learned(), ScenarioReader.read(options).happenings().until());
  }

  @Test
  void followEachOtherFromTheSubscriptionToTheEnd() {
    List<Bands.Band> bands = bands(outcome());

    Instant at = ScenarioReader.read(options).happenings().subscribed();
    for (Bands.Band band : bands) {
      assertThat(band.from()).isEqualTo(at);
      assertThat(band.until()).isAfter(at);
      at = band.until();
    }
    assertThat(at).isEqualTo(ScenarioReader.read(options).happenings().until());
    assertThat(bands).extracting(band -> band.stage().orElseThrow()).doesNotHaveDuplicates();
  }

  @Test
  void beginAndEndWhereTheStageMachineSays() {
    Outcome outcome = outcome();

    for (Bands.Band band : bands(outcome)) {
      for (Instant at : List.of(band.from(), band.until().minusSeconds(1))) {
        assertThat(Stages.mainAt(known(outcome, at), at)).as("%s", at).isEqualTo(band.stage());
      }
    }
  }

  private static JourneyState known(Outcome outcome, Instant at) {
    return outcome.learned().stream()
        .filter(learned -> !learned.at().isAfter(at))
        .toList()
        .getLast()
        .state();
  }

  @Test
  void milkComingInBeginsAtHour36() {
    Instant born = Instant.parse("2027-01-04T21:25:20Z");

    assertThat(bands(outcome()))
        .filteredOn(band -> band.stage().equals(Optional.of(Stage.MILK_COMING_IN)))
        .extracting(Bands.Band::from)
        .containsExactly(born.plus(Duration.ofHours(36)));
  }

  @Test
  void aBirthThatNobodyTellsOfChangesNothing() {
    options.reported = "never";
    options.until = "2027-03-01T00:00";

    assertThat(bands(outcome()))
        .extracting(band -> band.stage().orElseThrow())
        .endsWith(Stage.PREG_READY, Stage.HOLD)
        .doesNotContain(Stage.COLOSTRUM);
  }
}
