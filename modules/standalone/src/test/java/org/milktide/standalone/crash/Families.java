package org.milktide.standalone.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;
import org.milktide.standalone.Ports;
import org.milktide.standalone.run.Installation;

/** Many sample families whose next digest is due at one instant, in a data directory. */
final class Families {
  static final int COUNT = 5_000;

  /** When they subscribed, two days before their burst. */
  static final Instant SUBSCRIBED = Instant.parse("2027-01-04T10:00:00Z");

  private static final Instant BORN = Instant.parse("2027-01-04T02:10:00Z");

  /** 09:00 in Berlin, with the first notes on the milk's coming in. */
  static final Instant DUE = Instant.parse("2027-01-06T08:00:00Z");

  private static final int BATCH = 500;

  private Families() {}

  /** Subscribes them through the one door, in a service that neither plans nor sends. */
  static void subscribe(Path data) {
    Map<String, Object> intakeAlone =
        Map.of("milktide.roles", "intake", "management.server.port", Ports.anyFree());
    var plan = new Installation.Plan(data, Map.of(), null, 0, 0, intakeAlone, List.of());
    try (var service = Installation.start(plan)) {
      JourneyDoor door = service.bean(JourneyDoor.class);
      for (int first = 0; first < COUNT; first += BATCH) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = first; i < first + BATCH; i++) {
          arrivals.addAll(family(i));
        }
        door.apply(arrivals, SUBSCRIBED);
      }
    }
  }

  private static List<Arrival> family(int number) {
    String address = "family" + number + "@example.org";
    Subject journey = new Subject.Fresh(new JourneyId(new UUID(0x4000, number + 1L)));
    Events events = Events.of("urn:sample").at(SUBSCRIBED);
    return List.of(
        new Arrival(journey, events.requested(Request.due(address, LocalDate.of(2027, 1, 10)))),
        new Arrival(journey, events.confirmed(address)),
        new Arrival(journey, events.at(BORN.plus(Duration.ofMinutes(1))).born(BORN)));
  }
}
