package org.milktide.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A night from 20:00 to 08:00, minute by minute over two days. */
class NightTest {
  private static final QuietHours NIGHT = QuietHours.parse("20:00-08:00");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 27);

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"})
  void eightInTheEveningClosesAndEightInTheMorningOpensAndNothingLeaksIntoTheDay(ZoneId zone) {
    Instant minute = DAY.atStartOfDay(zone).toInstant();
    Instant end = DAY.plusDays(2).atStartOfDay(zone).toInstant();
    for (; minute.isBefore(end); minute = minute.plusSeconds(60)) {
      int hour = minute.atZone(zone).getHour();

      assertThat(NIGHT.isQuiet(minute, zone))
          .as("%s in %s", minute, zone)
          .isEqualTo(hour >= 20 || hour < 8);
    }
  }

  @Test
  void whatIsDueAtNightWaitsForTheMorningOfTheSameNight() {
    ZoneId zone = ZoneId.of("Europe/Berlin");
    Instant morning = DAY.plusDays(1).atTime(8, 0).atZone(zone).toInstant();
    Instant evening = DAY.atTime(20, 0).atZone(zone).toInstant();

    assertThat(NIGHT.firstNotQuiet(evening, zone)).isEqualTo(morning);
    assertThat(NIGHT.firstNotQuiet(morning.minusSeconds(1), zone)).isEqualTo(morning);
    assertThat(NIGHT.firstNotQuiet(evening.minusSeconds(1), zone))
        .isEqualTo(evening.minusSeconds(1));
    assertThat(Duration.between(evening, morning)).isEqualTo(Duration.ofHours(11));
  }
}
