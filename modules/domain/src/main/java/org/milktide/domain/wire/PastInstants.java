package org.milktide.domain.wire;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Instants that lie in the past by their nature: births, feeds, what somebody noticed. What is
 * older than any breastfeeding we follow is a mistake, such as a wrong century.
 */
final class PastInstants {
  /** How far a sender's clock may run ahead of ours. */
  static final Duration AHEAD = Duration.ofMinutes(10);

  /** Four years in days: guidance ends with weaning, long before. */
  static final Duration LONGEST_AGO = Duration.ofDays(1461);

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
    if (at.isBefore(arrivedAt.minus(LONGEST_AGO))) {
      throw fields.bad(name, "lies more than 4 years back");
    }
    return at;
  }

  /** Something that may lie ahead, such as the end of a pause, but not beyond all guidance. */
  @Nullable Instant optionalAhead(Fields fields, String name) {
    Instant at = fields.optionalInstant(name);
    if (at != null && at.isAfter(arrivedAt.plus(LONGEST_AGO))) {
      throw fields.bad(name, "lies more than 4 years ahead");
    }
    return at;
  }
}
