package org.milktide.intake;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes events through the door: all at once, and where that fails one by one. */
final class Passage {
  /** A transaction this size costs the database little more than one event. */
  static final int MOST = 1_000;

  private static final Logger log = LoggerFactory.getLogger(Passage.class);

  private final JourneyDoor door;

  Passage(JourneyDoor door) {
    this.door = door;
  }

  void apply(List<Reading.Event> events, Instant now, Tally tally) {
    for (int from = 0; from < events.size(); from += MOST) {
      applyAtOnce(events.subList(from, Math.min(events.size(), from + MOST)), now, tally);
    }
  }

  private void applyAtOnce(List<Reading.Event> events, Instant now, Tally tally) {
    List<Verdict> verdicts;
    try {
      verdicts = door.apply(events.stream().map(Reading.Event::arrival).toList(), now);
    } catch (RuntimeException e) {
      rethrowOutage(e);
      log.warn(
          "A batch of {} records failed; each is tried on its own: {}",
          events.size(),
          Failure.brief(e));
      events.forEach(event -> applyAlone(event, now, tally));
      return;
    }
    for (int i = 0; i < events.size(); i++) {
      tally.judge(events.get(i), verdicts.get(i));
    }
  }

  private void applyAlone(Reading.Event event, Instant now, Tally tally) {
    List<Arrival> arrival = List.of(event.arrival());
    try {
      tally.judge(event, door.apply(arrival, now).getFirst());
    } catch (RuntimeException e) {
      rethrowOutage(e);
      log.warn("A record could not be applied: {}", Failure.brief(e));
      String name = e.getClass().getSimpleName();
      tally.refuse(Poison.of(event.origin(), JsonObjects.RECORD, "cannot be applied: " + name));
    }
  }

  private static void rethrowOutage(RuntimeException e) {
    if (Outage.isBehind(e)) {
      throw e;
    }
  }
}
