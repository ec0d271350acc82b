package org.milktide.domain.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.milktide.domain.event.JourneyEvent;

/**
 * What happens to one family, and when the planner was down meanwhile. All on full minutes.
 *
 * @param events in the order of their arrival
 */
record Life(
    String name, Instant start, Instant end, List<JourneyEvent> events, List<Outage> outages) {
  Life {
    events = List.copyOf(events);
    outages = List.copyOf(outages);
  }

  /** The same life with a planner that is up for one minute, then down for so long, and so on. */
  Life withTicks(Duration apart) {
    List<Outage> gaps = new ArrayList<>();
    for (Instant tick = start; tick.isBefore(end); tick = tick.plus(apart)) {
      gaps.add(new Outage(tick.plusSeconds(60), tick.plus(apart)));
    }
    return new Life(name + ", ticks " + apart, start, end, events, gaps);
  }

  boolean isUp(Instant at) {
    return outages.stream().noneMatch(outage -> outage.covers(at));
  }

  boolean isUpThroughout(Instant from, Instant until) {
    return outages.stream()
        .noneMatch(outage -> outage.from().isBefore(until) && outage.until().isAfter(from));
  }

  @Override
  public String toString() {
    return name;
  }
}
