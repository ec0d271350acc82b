package org.milktide.domain.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;

class DayLogTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

  private static LogEntry feed(String at, @Nullable Integer minutes) {
    Instant start = Instant.parse(at);
    return entry(new Fact.FeedRecorded(null, start, FeedKind.BREAST_LEFT, minutes, null));
  }

  private static LogEntry diaper(boolean wet, @Nullable Boolean stool) {
    Instant at = Instant.parse("2027-01-04T12:00:00Z");
    return entry(new Fact.DiaperRecorded(null, at, wet, stool, null, null));
  }

  private static LogEntry entry(Fact.EntryFact fact) {
    return new LogEntry(new EntryKey("tests", fact.toString()), fact.at(), fact);
  }

  private static DayLog day(LogEntry... entries) {
    return DayLog.of(List.of(entries), DAY, DAY, BERLIN).getFirst();
  }

  @Test
  void twoBreastsInARowAreOneFeed() {
    assertThat(day(feed("2027-01-04T08:00:00Z", 15), feed("2027-01-04T08:45:00Z", null)).feeds())
        .isEqualTo(1);
    assertThat(day(feed("2027-01-04T08:00:00Z", 15), feed("2027-01-04T08:46:00Z", null)).feeds())
        .isEqualTo(2);
  }

  @Test
  void aFeedThatGoesOnPastMidnightIsOneOfTheDayOnWhichItBegan() {
    List<DayLog> days =
        DayLog.of(
            List.of(feed("2027-01-04T22:50:00Z", null), feed("2027-01-04T23:10:00Z", null)),
            DAY,
            DAY.plusDays(1),
            BERLIN);
    assertThat(days).extracting(DayLog::feeds).containsExactly(1, 0);
    assertThat(days).extracting(DayLog::isEmpty).containsExactly(false, false);
  }

  @Test
  void daysBeginAndEndInTheirZone() {
    LogEntry early = feed("2027-01-03T23:00:00Z", null);
    LogEntry late = feed("2027-01-04T22:59:59Z", null);
    assertThat(day(feed("2027-01-03T22:59:59Z", null), early, late).entries())
        .containsExactly(early, late);
  }

  @Test
  void aDiaperCanBeWetAndDirtyOrNeither() {
    DayLog day =
        day(diaper(true, true), diaper(true, false), diaper(false, true), diaper(false, null));
    assertThat(day.wet()).isEqualTo(2);
    assertThat(day.dirty()).isEqualTo(2);
    assertThat(day.feeds()).isZero();
    assertThat(day.pumps()).isZero();
  }

  @Test
  void pumpingIsNoFeed() {
    DayLog day = day(entry(new Fact.PumpRecorded(Instant.parse("2027-01-04T09:00:00Z"), 50)));
    assertThat(day.pumps()).isEqualTo(1);
    assertThat(day.feeds()).isZero();
  }

  @Test
  void everyDayOfAStretchIsThereAndAnEmptyOneSaysSo() {
    List<DayLog> days = DayLog.of(Stream.<LogEntry>of().toList(), DAY.minusDays(13), DAY, BERLIN);
    assertThat(days).hasSize(14).allMatch(DayLog::isEmpty);
    assertThat(days.getLast().date()).isEqualTo(DAY);
  }
}
