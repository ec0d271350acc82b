package org.milktide.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.portal.view.Words;

class WhenTest {
  private final When when =
      new When(
          Words.in(Locale.ENGLISH),
          ZoneId.of("Europe/Berlin"),
          Instant.parse("2027-01-04T22:30:00Z"));

  @ParameterizedTest
  @CsvSource({
    "2027-01-04T22:30:00Z, today 23:30",
    "2027-01-04T23:00:00Z, tomorrow 00:00",
    "2027-01-03T22:59:00Z, yesterday 23:59",
    "2027-01-06T08:00:00Z, Wednesday 09:00",
    "2027-01-10T08:00:00Z, Sunday 09:00",
    "2027-01-11T08:00:00Z, Monday 11 January 09:00",
    "2026-12-24T08:00:00Z, Thursday 24 December 2026 09:00"
  })
  void saysItFromWhereTheParentStands(Instant instant, String words) {
    assertThat(when.at(instant)).isEqualTo(words);
  }
}
