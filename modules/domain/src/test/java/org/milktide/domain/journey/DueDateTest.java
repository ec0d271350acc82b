package org.milktide.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of clinical.md 1.3, and dates that calendars make hard. */
class DueDateTest {
  private static final LocalDate DUE = LocalDate.of(2026, 10, 8);

  @Test
  void fourWaysToReckonOnePregnancyGiveOneDueDate() {
    assertThat(DueDate.ofLastPeriod(LocalDate.of(2026, 1, 1))).isEqualTo(DUE);
    assertThat(DueDate.ofConception(LocalDate.of(2026, 1, 15))).isEqualTo(DUE);
    assertThat(DueDate.ofTransfer(LocalDate.of(2026, 1, 20), 5)).isEqualTo(DUE);
    assertThat(DueDate.ofTransfer(LocalDate.of(2026, 1, 18), 3)).isEqualTo(DUE);
  }

  @ParameterizedTest
  @CsvSource({"2024-01-01, 2024-10-07", "2023-06-01, 2024-03-07", "2024-02-29, 2024-12-05"})
  void leapDaysCountAsDays(LocalDate period, LocalDate due) {
    assertThat(DueDate.ofLastPeriod(period)).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 8, 42})
  void anEmbryoIsOneToSevenDaysOld(int days) {
    assertThatThrownBy(() -> DueDate.ofTransfer(DUE, days))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
