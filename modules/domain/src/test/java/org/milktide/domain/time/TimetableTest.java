package org.milktide.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots in a parent's own time, case by case. */
class TimetableTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Timetable times(ZoneId zone, String quiet, String rhythm) {
    return new Timetable(zone, QuietHours.parse(quiet), Rhythm.parse(rhythm));
  }

  @Test
  void nineInTheMorningIsNineOnEveryDayOfTheYearInEveryZone() {
    for (ZoneId zone : Zones.all()) {
      Timetable times = times(zone, "21:00-08:00", "daily 09:00");
      LocalDate date = LocalDate.of(2027, 1, 2);
      Instant at = times.nextRelease(LocalTimes.startOfDay(date, zone));
      for (; date.getYear() == 2027; date = date.plusDays(1)) {
        assertThat(at.atZone(zone).toLocalDateTime()).isEqualTo(date.atTime(9, 0));
        at = times.nextRelease(at.plusNanos(1));
      }
    }
  }

  @Test
  void theWeekdayIsTheParentsOwnNotThatOfUtc() {
    ZoneId sydney = ZoneId.of("Australia/Sydney");
    Instant release =
        times(sydney, "21:00-08:00", "weekly mon 09:00")
            .nextRelease(Instant.parse("2027-03-03T00:00:00Z"));

    assertThat(release).isEqualTo(Instant.parse("2027-03-07T22:00:00Z"));
    assertThat(release.atZone(sydney).toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 8));
  }

  @Test
  void aDateThatDoesNotExistHasNoSlot() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    Timetable times = times(apia, "00:00-00:00", "daily 09:00");
    Instant lastBefore = LocalDate.of(2011, 12, 29).atTime(9, 0).atZone(apia).toInstant();

    assertThat(times.nextRelease(lastBefore.plusSeconds(1)))
        .isEqualTo(LocalDate.of(2011, 12, 31).atTime(9, 0).atZone(apia).toInstant());
  }

  @Test
  void aWeeklySlotOnADateThatDoesNotExistWaitsForTheNextWeek() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    Instant release =
        times(apia, "00:00-00:00", "weekly fri 09:00")
            .nextRelease(Instant.parse("2011-12-24T00:00:00Z"));

    assertThat(release.atZone(apia).toLocalDate()).isEqualTo(LocalDate.of(2012, 1, 6));
  }

  @ParameterizedTest
  @CsvSource({
    "21:00-08:00, daily 22:30, 2027-06-01T12:00:00Z, 2027-06-02T06:00:00Z",
    "21:00-08:00, daily 22:30, 2027-06-02T06:00:01Z, 2027-06-03T06:00:00Z",
    "21:00-08:00, daily 06:00, 2027-06-01T12:00:00Z, 2027-06-02T06:00:00Z",
    "21:00-08:00, daily 08:00, 2027-06-01T12:00:00Z, 2027-06-02T06:00:00Z",
    "21:00-08:00, as-it-comes, 2027-06-01T12:00:00Z, 2027-06-01T12:00:00Z",
    "21:00-08:00, as-it-comes, 2027-06-01T19:00:00Z, 2027-06-02T06:00:00Z",
    "09:00-08:00, daily 09:00, 2027-06-01T06:30:00Z, 2027-06-02T06:00:00Z",
    "09:30-08:30, daily 10:00, 2027-06-01T07:00:00Z, 2027-06-02T06:30:00Z",
    "21:00-08:00, weekly sun 23:00, 2027-06-04T00:00:00Z, 2027-06-07T06:00:00Z"
  })
  void aSlotInQuietHoursIsReleasedWhenTheyEnd(
      String quiet, String rhythm, Instant from, Instant release) {
    assertThat(times(BERLIN, quiet, rhythm).nextRelease(from)).isEqualTo(release);
  }

  @Test
  void aSlotInTheGapIsReleasedRightAfterIt() {
    Timetable times = times(BERLIN, "00:00-00:00", "daily 02:30");

    assertThat(times.nextRelease(Instant.parse("2027-03-27T12:00:00Z")))
        .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
  }

  @Test
  void aSlotThatComesTwiceIsReleasedOnce() {
    Timetable times = times(BERLIN, "00:00-00:00", "daily 02:30");
    Instant first = times.nextRelease(Instant.parse("2027-10-30T12:00:00Z"));

    assertThat(first).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    assertThat(times.nextRelease(first.plusSeconds(1)))
        .isEqualTo(Instant.parse("2027-11-01T01:30:00Z"));
  }

  @Test
  void oneMinuteOfTheDayIsEnoughToBeReleasedIn() {
    Timetable times = times(BERLIN, "12:01-12:00", "daily 18:00");
    Instant from = Instant.parse("2027-06-01T00:00:00Z");

    assertThat(
            List.of(
                times.nextRelease(from).atZone(BERLIN).toLocalTime(),
                times.nextRelease(from.plus(Duration.ofDays(1))).atZone(BERLIN).toLocalTime()))
        .containsOnly(LocalTime.NOON);
  }

  @ParameterizedTest
  @CsvSource({
    "daily 09:00, 2027-06-01T12:00:00Z, 2027-06-15T07:00:00Z",
    "daily 09:00, 2027-06-15T07:00:00Z, 2027-06-15T07:00:00Z",
    "daily 09:00, 2027-06-15T07:00:01Z, 2027-06-29T07:00:00Z",
    "daily 22:30, 2027-06-16T05:00:00Z, 2027-06-16T06:00:00Z",
    "as-it-comes, 2027-06-01T12:00:00Z, 2027-06-15T07:00:00Z",
    "weekly tue 09:00, 2027-06-01T12:00:00Z, 2027-06-15T07:00:00Z",
    "weekly mon 18:00, 2027-06-01T12:00:00Z, 2027-06-21T16:00:00Z",
    "weekly mon 18:00, 2028-06-01T12:00:00Z, 2028-06-05T16:00:00Z"
  })
  void everyOtherWeekCountsFromTheWish(String rhythm, Instant from, Instant release) {
    LocalDate tuesday = LocalDate.of(2027, 6, 1);

    assertThat(times(BERLIN, "21:00-08:00", rhythm).nextOtherWeek(tuesday, from))
        .isEqualTo(release);
  }
}
