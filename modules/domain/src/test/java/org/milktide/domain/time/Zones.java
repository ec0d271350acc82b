package org.milktide.domain.time;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Every zone there is, and every change of its clock that a family could live through. */
final class Zones {
  private static final Instant FROM = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2041-01-01T00:00:00Z");

  private static final List<ZoneId> ALL =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

  private Zones() {}

  static List<ZoneId> all() {
    return ALL;
  }

  /** The clock changes of 1970 to 2040. */
  static List<ZoneOffsetTransition> changes(ZoneId zone) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
    while (next != null && next.getInstant().isBefore(UNTIL)) {
      changes.add(next);
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return changes;
  }

  /** Some instants from two days before a change to one day after it, among them the change. */
  static List<Instant> around(ZoneOffsetTransition change, RandomGenerator random) {
    Instant at = change.getInstant();
    return List.of(
        at,
        at.minusSeconds(1),
        at.minusSeconds(random.nextInt(172_800)),
        at.plusSeconds(random.nextInt(86_400)));
  }

  /** Quiet hours of any length that start and end at a quarter of an hour; at times none. */
  static QuietHours quiet(RandomGenerator random) {
    return new QuietHours(quarter(random), quarter(random));
  }

  static LocalTime quarter(RandomGenerator random) {
    return LocalTime.MIDNIGHT.plusMinutes(15L * random.nextInt(96));
  }
}
