package org.milktide.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wall-clock times in every zone, at every clock change from 1970 to 2040. */
class LocalTimesTest {
  @Test
  void everyWallClockTimeAroundEveryChangeMeansItsFirstInstant() {
    for (ZoneId zone : Zones.all()) {
      for (ZoneOffsetTransition change : Zones.changes(zone)) {
        for (LocalDateTime local : around(change)) {
          assertThat(LocalTimes.firstInstant(local, zone))
              .as("%s in %s", local, zone)
              .isEqualTo(expected(local, zone));
        }
      }
    }
  }

  /** Both edges of a change on the wall, a second to each side, and its middle. */
  private static List<LocalDateTime> around(ZoneOffsetTransition change) {
    LocalDateTime before = change.getDateTimeBefore();
    LocalDateTime after = change.getDateTimeAfter();
    List<LocalDateTime> times = new ArrayList<>();
    for (LocalDateTime edge : List.of(before, after)) {
      times.addAll(List.of(edge.minusNanos(1), edge, edge.plusSeconds(1)));
    }
    times.add(before.plus(Duration.between(before, after).dividedBy(2)));
    return times;
  }

  /** What the design says, from the offsets at which the wall reads this time. */
  private static Instant expected(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      return zone.getRules().getTransition(local).getInstant();
    }
    return offsets.stream().map(local::toInstant).min(Instant::compareTo).orElseThrow();
  }

  @Test
  void aDateHasNoSlotExactlyWhereTheClockJumpedOverAllOfIt() {
    List<String> missing = new ArrayList<>();
    for (ZoneId zone : Zones.all()) {
      for (ZoneOffsetTransition change : Zones.changes(zone)) {
        LocalDate first = change.getDateTimeBefore().toLocalDate().minusDays(1);
        for (int day = 0; day < 4; day++) {
          LocalDate date = first.plusDays(day);
          boolean exists = exists(date, zone);
          assertThat(LocalTimes.onDate(date, LocalTime.of(9, 0), zone).isPresent())
              .as("%s in %s", date, zone)
              .isEqualTo(exists);
          if (!exists) {
            missing.add(zone + " " + date);
          }
        }
      }
    }
    assertThat(missing)
        .contains(
            "Pacific/Apia 2011-12-30",
            "Pacific/Fakaofo 2011-12-30",
            "Pacific/Kwajalein 1993-08-21",
            "Pacific/Kiritimati 1994-12-31",
            "Pacific/Kanton 1994-12-31");
  }

  /** Whether any quarter of an hour of a date is ever on the wall. */
  private static boolean exists(LocalDate date, ZoneId zone) {
    for (int quarter = 0; quarter < 96; quarter++) {
      LocalDateTime local = date.atStartOfDay().plusMinutes(15L * quarter);
      if (!zone.getRules().getValidOffsets(local).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2027-03-28T02:30, 2027-03-28T01:00:00Z",
    "Europe/Berlin, 2027-10-31T02:30, 2027-10-31T00:30:00Z",
    "America/New_York, 2027-03-14T02:00, 2027-03-14T07:00:00Z",
    "Australia/Lord_Howe, 2027-10-03T02:15, 2027-10-02T15:30:00Z",
    "Asia/Kolkata, 2027-03-28T02:30, 2027-03-27T21:00:00Z",
    "Pacific/Apia, 2011-12-30T09:00, 2011-12-30T10:00:00Z"
  })
  void aTimeThatDoesNotExistIsTheFirstAfterTheGapAndOneThatComesTwiceTheFirst(
      ZoneId zone, LocalDateTime local, Instant instant) {
    assertThat(LocalTimes.firstInstant(local, zone)).isEqualTo(instant);
  }

  @Test
  void aDateThatDoesNotExistStartsWithTheNextThatDoes() {
    ZoneId apia = ZoneId.of("Pacific/Apia");

    assertThat(LocalTimes.startOfDay(LocalDate.of(2011, 12, 30), apia))
        .isEqualTo(LocalTimes.startOfDay(LocalDate.of(2011, 12, 31), apia));
  }

  @Test
  void aDayThatStartsInAGapStartsAfterIt() {
    ZoneId cairo = ZoneId.of("Africa/Cairo");
    LocalDate change = LocalDate.of(2027, 4, 30);

    assertThat(LocalTimes.startOfDay(change, cairo).atZone(cairo).toLocalTime())
        .isEqualTo(LocalTime.of(1, 0));
    assertThat(LocalTimes.dateAt(LocalTimes.startOfDay(change, cairo), cairo)).isEqualTo(change);
  }
}
