package org.milktide.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
  private static final Instant BIRTH = Instant.parse("2027-01-05T03:10:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, 'day 1, 0 h'",
    "61, 'day 3, 61 h'",
    "167, 'day 7, 167 h'",
    "168, day 8",
    "1007, day 42",
    "1008, 6 weeks",
    "1032, 6 weeks 1 day",
    "8736, 52 weeks"
  })
  void sinceABirthHoursComeBeforeDaysAndDaysBeforeWeeks(int hours, String age) {
    assertThat(Ages.sinceBirth(BIRTH, BIRTH.plus(Duration.ofHours(hours)))).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-09T23:59:00Z, 40w0d",
    "2027-01-09T22:59:00Z, 39w6d",
    "2026-07-25T23:30:00Z, 16w0d"
  })
  void inPregnancyTheLocalDateCounts(Instant at, String age) {
    assertThat(Ages.inPregnancy(LocalDate.parse("2027-01-10"), at, ZoneId.of("Europe/Berlin")))
        .isEqualTo(age);
  }
}
