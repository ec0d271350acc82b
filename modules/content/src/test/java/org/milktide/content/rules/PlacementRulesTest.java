package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.Observation;

/** R59: a child who comes by adoption, fostering or surrogacy. Born on Tuesday 5 January 2027. */
class PlacementRulesTest {
  private static final String JOINS = "guides.when-a-child-joins-you";
  private static final String MAKING_MILK = "guides.making-milk-for-a-child-who-joins";
  private static final Fact LOST = new Fact.LossReported(null);

  private static Family born() {
    return Family.due("2027-01-10").born("2027-01-05T03:10");
  }

  private static Fact placed(String date) {
    return new Observation.PlacementRecorded(LocalDate.parse(date));
  }

  @Test
  void r59FiresOnTheDayTheChildComes() {
    assertThat(born().tells("2027-02-01T10:00", placed("2027-02-10")).gets("R59"))
        .containsExactly("2027-02-10T09:00 " + JOINS);
  }

  @Test
  void r59FiresWithThePageOnMakingMilkForWhoAskedForIt() {
    assertThat(
            born()
                .tells("2027-02-01T10:00", placed("2027-02-10"))
                .wants("2027-02-02T10:00", "induced-lactation")
                .gets("R59"))
        .containsExactly("2027-02-10T09:00 " + MAKING_MILK, "2027-02-10T09:00 " + JOINS);
  }

  @Test
  void r59IsSuppressedWithoutAPlacementAndAfterALoss() {
    assertThat(born().gets("R59")).isEmpty();
    assertThat(
            born()
                .tells("2027-02-01T10:00", placed("2027-02-10"))
                .tells("2027-02-05T10:00", LOST)
                .gets("R59"))
        .isEmpty();
  }

  @Test
  void r59EdgeADayThatMovesDoesNotRepeatIt() {
    Family moved = born().tells("2027-02-01T10:00", placed("2027-02-10"));

    assertThat(moved.tells("2027-02-12T10:00", placed("2027-02-14")).gets("R59"))
        .containsExactly("2027-02-10T09:00 " + JOINS);
  }

  @Test
  void r59EdgeToldTwoWeeksLateItIsOver() {
    assertThat(born().tells("2027-02-24T10:00", placed("2027-02-10")).gets("R59")).isEmpty();
  }
}
