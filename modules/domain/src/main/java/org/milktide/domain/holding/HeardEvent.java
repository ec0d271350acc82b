package org.milktide.domain.holding;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
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
}
