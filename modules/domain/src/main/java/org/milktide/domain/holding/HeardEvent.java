package org.milktide.domain.holding;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.wire.EventReader;
import org.milktide.domain.wire.FactWriter;

/**
 * An event as it was written down.
 *
 * @param type its CloudEvents type, such as {@code org.milktide.baby.born.v1}
 * @param data what it said, as nested maps
 */
public record HeardEvent(Stamp stamp, Instant arrivedAt, String type, Map<String, Object> data) {
  public HeardEvent {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /** The event, as a store writes it down. */
  public static HeardEvent of(JourneyEvent event) {
    FactWriter.Written written = FactWriter.write(event.fact());
    return new HeardEvent(event.stamp(), event.arrivedAt(), written.type(), written.data());
  }

  /** The event again; empty for those that only our own pages make. */
  public Optional<JourneyEvent> event() {
    Map<String, Object> json = Map.of("type", type, "time", stamp.time().toString(), "data", data);
    return EventReader.read(
            json, new EventReader.Defaults(stamp.id(), stamp.source(), "heard"), arrivedAt)
        .map(EventReader.Read::event);
  }
}
