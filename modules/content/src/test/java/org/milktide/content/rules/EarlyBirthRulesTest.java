package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.NICU;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.FeedingMode;

/**
 * R61 and R62. Due on Sunday 10 January 2027: 34w0d is 29 November, 37w0d 20 December, 39w0d 3
 * January.
 */
class EarlyBirthRulesTest {
  private static final String LATE_PRETERM = "preterm.a-little-early";
  private static final String WEEK_ONE = "preterm.a-little-early-week-one";
  private static final String EARLY_TERM = "first-hours.a-bit-early";

  private final Family family = Family.due("2027-01-10");

  @Test
  void r61FiresForALatePretermBabyAtHome() {
    assertThat(family.born("2026-12-10T03:10").gets("R61"))
        .containsExactly("2026-12-10T09:00 " + LATE_PRETERM, "2026-12-12T09:00 " + WEEK_ONE);
  }

  @Test
  void r61IsSuppressedInAUnitByAPlanOfTheTeamAndForFormulaAlone() {
    assertThat(family.born("2026-12-10T03:10", null, VAGINAL, NICU).gets("R61")).isEmpty();
    assertThat(
            Family.due("2027-01-10")
                .ownPlan("2026-12-09T10:00")
                .born("2026-12-10T03:10")
                .gets("R61"))
        .isEmpty();
    assertThat(
            Family.due("2027-01-10")
                .feeds(FeedingMode.FORMULA)
                .born("2026-12-10T03:10")
                .gets("R61"))
        .isEmpty();
  }

  /** From 34w0d on and before 37w0d, by the due date. */
  @ParameterizedTest
  @CsvSource({"2026-11-28, 0", "2026-11-29, 2", "2026-12-19, 2", "2026-12-20, 0"})
  void r61EdgeTheDaysOfLatePreterm(String born, int items) {
    assertThat(family.born(born + "T03:10").gets("R61")).hasSize(items);
  }

  @Test
  void r61EdgeReachingTheDueDateMakesItNoTermBaby() {
    assertThat(family.born("2026-12-10T03:10").getsAfter("2027-01-10T00:00"))
        .anyMatch(mail -> mail.contains("preterm."))
        .noneMatch(mail -> mail.contains("maintenance.first-foods"));
  }

  @Test
  void r62FiresFrom12HoursOnAfterAnEarlyTermBirth() {
    assertThat(family.born("2026-12-28T03:10").gets("R62"))
        .containsExactly("2026-12-29T09:00 " + EARLY_TERM);
  }

  @Test
  void r62IsSuppressedInAUnitAndByAPlanOfTheTeam() {
    assertThat(family.born("2026-12-28T03:10", null, VAGINAL, NICU).gets("R62")).isEmpty();
    assertThat(
            Family.due("2027-01-10")
                .ownPlan("2026-12-27T10:00")
                .born("2026-12-28T03:10")
                .gets("R62"))
        .isEmpty();
  }

  /** From 37w0d on and before 39w0d; the rules of term hold for them, too (R13). */
  @ParameterizedTest
  @CsvSource({"2026-12-19, 0, 0", "2026-12-20, 1, 1", "2027-01-02, 1, 1", "2027-01-03, 0, 1"})
  void r62EdgeTheDaysOfEarlyTermWithTheRulesOfTermBeside(String born, int early, int term) {
    family.born(born + "T03:10");

    assertThat(family.gets("R62")).hasSize(early);
    assertThat(family.gets("R13")).hasSize(term);
  }
}
