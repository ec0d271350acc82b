package org.milktide.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quiet hours by the wall clock, through every clock change of every zone. */
class QuietHoursTest {
  private static final long SEED = 20270301;
  private static final Duration STEP = Duration.ofMinutes(5);

  @ParameterizedTest
  @CsvSource({
    "21:00-08:00, 20:59, false",
    "21:00-08:00, 21:00, true",
    "21:00-08:00, 00:00, true",
    "21:00-08:00, 07:59, true",
    "21:00-08:00, 08:00, false",
    "13:00-15:00, 12:59, false",
    "13:00-15:00, 13:00, true",
    "13:00-15:00, 15:00, false",
    "00:00-06:00, 00:00, true",
    "00:00-06:00, 23:59, false",
    "22:00-00:00, 23:59, true",
    "22:00-00:00, 00:00, false",
    "09:00-09:00, 09:00, false",
    "09:00-09:00, 03:00, false"
  })
  void theWindowIsHalfOpenMayWrapMidnightAndIsNoneWhenItEndsAsItStarts(
      String quiet, LocalTime time, boolean expected) {
    assertThat(QuietHours.parse(quiet).isQuiet(time)).isEqualTo(expected);
  }

  @Test
  void theReleaseIsTheFirstInstantThatIsNotQuietAtEveryChangeOfEveryZone() {
    Random random = new Random(SEED);
    for (ZoneId zone : Zones.all()) {
      for (ZoneOffsetTransition change : Zones.changes(zone)) {
        for (Instant from : Zones.around(change, random)) {
          QuietHours quiet = Zones.quiet(random);
          assertFirst(quiet, zone, from, quiet.firstNotQuiet(from, zone), false);
        }
      }
    }
  }

  @Test
  void theNextStartIsTheFirstQuietInstantAtEveryChangeOfEveryZone() {
    Random random = new Random(SEED);
    for (ZoneId zone : Zones.all()) {
      for (ZoneOffsetTransition change : Zones.changes(zone)) {
        for (Instant from : Zones.around(change, random)) {
          QuietHours quiet = Zones.quiet(random);
          quiet
              .nextStart(from, zone)
              .ifPresentOrElse(
                  start -> assertFirst(quiet, zone, from, start, true),
                  () -> assertThat(quiet.start()).isEqualTo(quiet.end()));
        }
      }
    }
  }

  private static void assertFirst(
      QuietHours quiet, ZoneId zone, Instant from, Instant found, boolean isQuiet) {
    boolean right = !found.isBefore(from) && quiet.isQuiet(found, zone) == isQuiet;
    if (found.isAfter(from)) {
      right &= quiet.isQuiet(found.minusNanos(1), zone) != isQuiet;
    }
    for (Instant at = from; right && at.isBefore(found); at = at.plus(STEP)) {
      right = quiet.isQuiet(at, zone) != isQuiet;
    }
    if (!right) {
      fail("seed %d: %s from %s in %s gave %s", SEED, quiet, from, zone, found);
    }
  }

  @Test
  void aNightIsAnHourShorterOrLongerWhereTheClockChangesInIt() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Instant spring = Instant.parse("2027-03-27T20:00:00Z");
    Instant autumn = Instant.parse("2027-10-30T19:00:00Z");

    assertThat(QuietHours.DEFAULT.firstNotQuiet(spring, berlin))
        .isEqualTo(spring.plus(Duration.ofHours(10)));
    assertThat(QuietHours.DEFAULT.firstNotQuiet(autumn, berlin))
        .isEqualTo(autumn.plus(Duration.ofHours(12)));
  }

  @Test
  void aWindowInsideTheGapIsNeverQuiet() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    QuietHours inGap = QuietHours.parse("02:00-03:00");
    Instant beforeGap = Instant.parse("2027-03-28T00:30:00Z");

    assertThat(inGap.nextStart(beforeGap, berlin)).contains(Instant.parse("2027-03-29T00:00:00Z"));
  }

  @Test
  void quietHoursReadWhatTheyWrite() {
    assertThat(QuietHours.parse(QuietHours.DEFAULT.toString())).isEqualTo(QuietHours.DEFAULT);
    assertThat(QuietHours.parse(" 13:30 - 14:00 ").toString()).isEqualTo("13:30-14:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "21:00", "21-08", "21:00-08:00-09:00", "25:00-08:00", "night"})
  void otherTextsAreRefusedWithTheFormThatIsWanted(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuietHours.parse(text))
        .withMessageContaining("21:00-08:00");
  }
}
