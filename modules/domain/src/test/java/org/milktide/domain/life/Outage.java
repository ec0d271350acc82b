package org.milktide.domain.life;

import java.time.Instant;

/** The planner is down in {@code [from, until)}; events are still heard. */
record Outage(Instant from, Instant until) {
  boolean covers(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }
}
