package org.milktide.domain.device;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How well messages reach a device.
 *
 * @param lastSuccess when a push service took one last; null: never yet
 * @param failingSince when the first of the failures in a row was; null: there are none
 * @param lastFailure when the last of them was
 * @param failures how many in a row
 */
public record Health(
    @Nullable Instant lastSuccess,
    @Nullable Instant failingSince,
    @Nullable Instant lastFailure,
    int failures) {
  public static final Health NEW = new Health(null, null, null, 0);

  /** More failures in a row than this, over more than {@link #PATIENCE}, and we give up. */
  public static final int FORGIVEN = 3;

  public static final Duration PATIENCE = Duration.ofDays(1);

  public Health {
    boolean fails = failures > 0;
    if (failures < 0 || fails != (failingSince != null) || fails != (lastFailure != null)) {
      throw new IllegalArgumentException("failures have a first and a last, and only they have");
    }
    if (failingSince != null && lastFailure != null && lastFailure.isBefore(failingSince)) {
      throw new IllegalArgumentException("the last failure is not before the first");
    }
  }

  /** After a push service took a message. */
  public Health succeeded(Instant at) {
    return new Health(at, null, null, 0);
  }

  /** After a message did not get through. */
  public Health failed(Instant at) {
    Instant since = failingSince == null ? at : failingSince;
    return new Health(lastSuccess, since, at.isBefore(since) ? since : at, failures + 1);
  }

  /** How it stands. */
  public State state() {
    if (failingSince == null || lastFailure == null) {
      return State.LIVE;
    }
    boolean over = Duration.between(failingSince, lastFailure).compareTo(PATIENCE) > 0;
    return failures > FORGIVEN && over ? State.STALE : State.FAILING;
  }

  /** What a person is told of a device. */
  public enum State {
    LIVE,
    /** The last message did not get through; the next one is tried. */
    FAILING,
    /** Nothing is sent there any more, until the browser subscribes again. */
    STALE
  }
}
