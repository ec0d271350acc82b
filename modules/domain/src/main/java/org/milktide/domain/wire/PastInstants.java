package org.milktide.domain.wire;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants that lie in the past by their nature: births, feeds, what somebody noticed. */
final class PastInstants {
  /** How far a sender's clock may run ahead of ours. */
  static final Duration AHEAD = Duration.ofMinutes(10);

  private final Instant arrivedAt;

  PastInstants(Instant arrivedAt) {
    this.arrivedAt = arrivedAt;
  }

  Instant required(Fields fields, String name) {
    return checked(fields, name, fields.instant(name));
  }

  @Nullable Instant optional(Fields fields, String name) {
    Instant at = fields.optionalInstant(name);
    return at == null ? null : checked(fields, name, at);
  }

  private Instant checked(Fields fields, String name, Instant at) {
    if (at.isAfter(arrivedAt.plus(AHEAD))) {
      throw fields.bad(name, "lies in the future, more than 10 minutes ahead of its arrival");
    }
    return at;
  }
}
