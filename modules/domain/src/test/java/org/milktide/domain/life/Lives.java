package org.milktide.domain.life;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;

/** Draws lives around a change of the clock of a zone, on full minutes. */
final class Lives {
  static final List<ZoneId> ZONES =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

  /** Changes of the clock of these years are drawn: some of them moved a whole day. */
  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");

  private static final int YEARS = 47;

  private final RandomGenerator random;
  private final int grid;
  private LocalTime clockChange = LocalTime.MIDNIGHT;

  /**
   * Lives in which everything lies on a grid.
   *
   * @param grid in minutes
   */
  Lives(RandomGenerator random, int grid) {
    this.random = random;
    this.grid = grid;
  }

  /** A life of so many days in this zone. */
  Life draw(ZoneId zone, int days) {
    Instant change = change(zone);
    around(change.minusSeconds(60).atZone(zone).toLocalTime());
    Instant start = change.minus(minutes(days * 1440)).truncatedTo(ChronoUnit.HOURS);
    Instant end = start.plus(Duration.ofDays(days));
    Happenings happenings = new Happenings(this, start, end, change);
    happenings.subscribe(zone);
    happenings.bear();
    int more = random.nextInt(7);
    for (int i = 0; i < more; i++) {
      happenings.change();
    }
    List<JourneyEvent> events = new ArrayList<>(happenings.events());
    events.sort(Comparator.comparing(JourneyEvent::arrivedAt));
    return new Life(zone + " from " + start, start, end, events, outages(start, days));
  }

  /** Draws times of day around that of this change from now on. */
  void around(ZoneOffsetTransition change) {
    around(change.getDateTimeBefore().toLocalTime());
  }

  private void around(LocalTime time) {
    int minute = time.toSecondOfDay() / 60;
    clockChange = LocalTime.MIDNIGHT.plusMinutes(minute - minute % grid);
  }

  private Instant change(ZoneId zone) {
    Instant any = FIRST.plus(Duration.ofDays(random.nextInt(YEARS * 365)));
    ZoneOffsetTransition next = zone.getRules().nextTransition(any);
    return next == null ? any : next.getInstant();
  }

  private List<Outage> outages(Instant start, int days) {
    List<Outage> outages = new ArrayList<>();
    Instant at = start;
    for (int i = random.nextInt(3); i > 0; i--) {
      Instant from = at.plus(minutes(days * 500)).plus(minutes(1440));
      at = from.plus(minutes(random.nextBoolean() ? 300 : 5000)).plus(Duration.ofMinutes(grid));
      outages.add(new Outage(from, at));
    }
    return outages;
  }

  boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A duration on the grid below so many minutes. */
  Duration minutes(int bound) {
    return Duration.ofMinutes((long) grid * random.nextInt(Math.max(1, bound / grid)));
  }

  /** Any time of day; often one that the clock change of this life skips or brings twice. */
  LocalTime time() {
    return oneIn(3)
        ? clockChange.plus(minutes(150)).minus(minutes(90))
        : LocalTime.MIDNIGHT.plus(minutes(1440));
  }

  LocalDate date(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  Rhythm rhythm() {
    return switch (random.nextInt(6)) {
      case 0 -> new Rhythm.AsItComes();
      case 1, 2 -> new Rhythm.Weekly(DayOfWeek.of(1 + random.nextInt(7)), time());
      case 3 -> Rhythm.DEFAULT;
      default -> new Rhythm.Daily(time());
    };
  }

  /** None, the default, wrapping midnight or not, or almost all of the day. */
  QuietHours quiet() {
    LocalTime start = time();
    return switch (random.nextInt(6)) {
      case 0 -> QuietHours.NONE;
      case 1, 2 -> QuietHours.DEFAULT;
      case 3 -> new QuietHours(start, start.minusMinutes(grid * (1L + random.nextInt(4))));
      default -> new QuietHours(start, time());
    };
  }
}
