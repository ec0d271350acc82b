package org.milktide.domain.life;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the planner looks at a journey. */
interface Waking {
  /** The next look. Without one, {@link Instant#MAX}. */
  Instant next(Instant lastLook, @Nullable Instant nextDueAt);

  /** At the instant that the last plan named, and at no other. */
  static Waking whenDue() {
    return (lastLook, nextDueAt) -> nextDueAt == null ? Instant.MAX : nextDueAt;
  }

  /** Every so often, whatever the plan named. */
  static Waking always(Duration step) {
    return (lastLook, nextDueAt) -> after(lastLook, step);
  }

  private static Instant after(Instant at, Duration step) {
    long seconds = step.toSeconds();
    return Instant.ofEpochSecond(seconds * (Math.floorDiv(at.getEpochSecond(), seconds) + 1));
  }
}
