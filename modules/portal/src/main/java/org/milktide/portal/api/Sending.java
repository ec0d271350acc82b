package org.milktide.portal.api;

import java.time.Instant;
import java.util.UUID;

/**
 * What a request's event is known by.
 *
 * @param id the event's, unless the partner gave one; also that of a journey it may make
 * @param said its time, unless the partner gave one
 */
record Sending(String id, Instant said) {
  /** A request that is no repetition of another. */
  static Sending once(Instant said) {
    return new Sending(UUID.randomUUID().toString(), said);
  }
}
