package org.milktide.domain.plan;

import java.time.Instant;
import java.util.Locale;
import org.milktide.domain.guidance.Anchor;

/**
 * Why an item came when it came, for the "why" view.
 *
 * @param anchor what its interval is counted from
 * @param anchoredAt when that was
 */
public record Reason(Anchor anchor, Instant anchoredAt, Timing timing) {
  /** How the moment of sending was chosen. */
  public enum Timing {
    /** The first slot of the recipient's rhythm in the interval. */
    SLOT,
    /** For who joined after its time: goes with the first message. */
    STARTER,
    /** No slot lies in the interval: the first moment outside quiet hours. */
    ALONE,
    /** Better soon: the first moment outside quiet hours. */
    SOON,
    /** A question: asked at the first moment outside quiet hours. */
    QUESTION
  }

  /** A stable word for ledgers and machines, such as {@code birth/slot}. */
  public String code() {
    return (anchor.name() + "/" + timing.name()).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
