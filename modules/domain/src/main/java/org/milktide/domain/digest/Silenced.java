package org.milktide.domain.digest;

import java.time.Instant;
import java.util.Locale;
import org.milktide.domain.id.JourneyId;

/**
 * A journey fell silent: no message leaves any more, until something lifts that.
 *
 * @param at the product clock's instant
 */
public record Silenced(JourneyId journey, Cause cause, Instant at) {
  /** Why; others learn this word and nothing else. */
  public enum Cause {
    LOSS,
    ENDED,
    UNSUBSCRIBED,
    /** The parent has to say whether to go on. */
    HELD,
    PAUSED,
    ERASED;

    /** As it stands in events and tables. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
