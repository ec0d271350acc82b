package org.milktide.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.journey.Stage.COLOSTRUM;
import static org.milktide.domain.journey.Stage.ESTABLISHING;
import static org.milktide.domain.journey.Stage.EXPRESSING;
import static org.milktide.domain.journey.Stage.HOLD;
import static org.milktide.domain.journey.Stage.MILK_COMING_IN;
import static org.milktide.domain.journey.Stage.NON_LACTATING;
import static org.milktide.domain.journey.Stage.PREG_BUILD;
import static org.milktide.domain.journey.Stage.PREG_PREP;
import static org.milktide.domain.journey.Stage.PREG_READY;
import static org.milktide.domain.journey.Stage.TODDLER;
import static org.milktide.domain.journey.Stage.TRANSITIONAL;
import static org.milktide.domain.journey.Stage.WEANING;
import static org.milktide.domain.journey.States.MONDAY;
import static org.milktide.domain.journey.States.confirmed;
import static org.milktide.domain.journey.States.fold;
import static org.milktide.domain.journey.States.hour;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.testing.Events;
import org.milktide.domain.time.LocalTimes;

/** What enters and leaves each stage besides the passing of time (clinical.md 7.2). */
class StageEdgesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Events LATER = Events.of("later");
  private static final JourneyState BORN = confirmed(hour(0).bornAtTerm(MONDAY));

  private static Instant atGestation(int days) {
    return LocalTimes.startOfDay(States.DUE.minusDays(280 - days), BERLIN);
  }

  private static Set<Stage> afterHours(JourneyState state, int hours) {
    return Stages.at(state, MONDAY.plus(Duration.ofHours(hours)));
  }

  private static JourneyEvent replyAt(Instant at) {
    return LATER.at(at).rhythm("daily 10:00");
  }

  private static JourneyEvent flags(String flag) {
    return hour(1).event(new Fact.ProfileSet(WordSet.of(List.of(flag)), null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"high-risk", "preterm-labour-history", "praevia"})
  void aPregnancyAtRiskPreparesFrom26Weeks(String flag) {
    JourneyState state = confirmed(flags(flag));

    assertThat(Stages.at(state, atGestation(182).minusSeconds(1))).containsExactly(PREG_BUILD);
    assertThat(Stages.at(state, atGestation(182))).containsExactly(PREG_PREP);
    assertThat(Stages.at(confirmed(flags("bmi")), atGestation(182))).containsExactly(PREG_BUILD);
  }

  @Test
  void holdIsLeftByAnyReplySinceTheDueDate() {
    Instant reply = atGestation(285);
    JourneyState heard = confirmed(replyAt(reply));

    assertThat(Stages.at(confirmed(), reply)).containsExactlyInAnyOrder(PREG_READY, HOLD);
    assertThat(Stages.at(heard, reply)).containsExactly(PREG_READY);
    assertThat(Stages.at(confirmed(replyAt(atGestation(280).minusSeconds(1))), reply))
        .as("a reply before the due date")
        .containsExactlyInAnyOrder(PREG_READY, HOLD);
  }

  @Test
  void from42WeeksHoldIsTheOneStageLeftWhateverWasHeard() {
    JourneyState heard = confirmed(replyAt(atGestation(285)));

    assertThat(Stages.at(heard, atGestation(294).minusSeconds(1))).containsExactly(PREG_READY);
    assertThat(Stages.at(heard, atGestation(294))).containsExactly(HOLD);
  }

  @Test
  void aDueDateThatMovesLaterLeavesHold() {
    Instant moved = atGestation(282);
    JourneyState later = confirmed(LATER.at(moved).dueDate(States.DUE.plusDays(10)));

    assertThat(Stages.at(later, moved)).containsExactly(PREG_READY);
    assertThat(Stages.at(later, moved.plus(Duration.ofDays(9))))
        .containsExactlyInAnyOrder(PREG_READY, HOLD);
  }

  @Test
  void theBirthLeavesEveryStageOfPregnancy() {
    Instant birth = atGestation(283);
    JourneyState state = confirmed(LATER.at(birth).bornAtTerm(birth));

    assertThat(Stages.at(state, birth.minusSeconds(1))).contains(PREG_READY);
    assertThat(Stages.at(state, birth)).containsExactly(COLOSTRUM);
  }

  @Test
  void milkThatComesInLateEntersMilkComingInOnceMore() {
    JourneyState late = fold(BORN, hour(130).milkIn(MONDAY.plus(Duration.ofHours(130))));

    assertThat(afterHours(late, 125)).containsExactly(TRANSITIONAL);
    assertThat(afterHours(late, 130)).containsExactlyInAnyOrder(MILK_COMING_IN, TRANSITIONAL);
    assertThat(afterHours(late, 178)).containsExactly(TRANSITIONAL);
  }

  @Test
  void expressingIsEnteredByABirthInAUnitAndLeftByTheDischarge() {
    Birth inUnit = new Birth(MONDAY, 250, null, Birth.Place.NICU, Birth.Outcome.LIVE, null);
    JourneyState away = confirmed(hour(0).event(new Fact.BabyBorn(null, inUnit)));
    JourneyState home = fold(away, hour(60).event(new Fact.BabyDischarged(null)));

    assertThat(afterHours(away, 59)).contains(EXPRESSING, COLOSTRUM);
    assertThat(afterHours(home, 60)).doesNotContain(EXPRESSING).contains(COLOSTRUM);
  }

  @Test
  void nonLactatingIsLeftByAnyMilkOfOnesOwn() {
    JourneyState formula =
        fold(BORN, hour(1).event(new Fact.FeedingModeChanged(FeedingMode.FORMULA)));
    JourneyState mixed =
        fold(formula, hour(300).event(new Fact.FeedingModeChanged(FeedingMode.MIXED)));

    assertThat(afterHours(formula, 300)).containsExactly(NON_LACTATING);
    assertThat(afterHours(mixed, 300)).containsExactly(ESTABLISHING);
  }

  @Test
  void stoppingEntersWeaningFromAnyStageAndSixWeeksLaterNothingIsLeft() {
    Instant stop = LocalTimes.startOfDay(LocalDate.of(2028, 6, 1), BERLIN);
    JourneyState stopped = fold(BORN, LATER.at(stop).event(new Fact.BreastfeedingStopped()));

    assertThat(Stages.at(BORN, stop)).containsExactly(TODDLER);
    assertThat(Stages.at(stopped, stop)).containsExactly(WEANING);
    assertThat(Stages.at(stopped, stop.plus(Duration.ofDays(42)).minusSeconds(1)))
        .containsExactly(WEANING);
    assertThat(Stages.at(stopped, stop.plus(Duration.ofDays(42)))).isEmpty();
  }

  @Test
  void aLossIsLeftByItsUndoAlone() {
    JourneyState lost = fold(BORN, hour(1).lost());
    JourneyState replied = fold(lost, hour(2).rhythm("daily 10:00"));
    JourneyState undone = fold(replied, hour(3).lossUndone());

    assertThat(afterHours(replied, 4)).containsExactly(Stage.LOSS);
    assertThat(afterHours(undone, 4)).containsExactly(COLOSTRUM);
  }
}
