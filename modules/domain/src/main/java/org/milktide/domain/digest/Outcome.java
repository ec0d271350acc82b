package org.milktide.domain.digest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.EnhancedStatus;

/** What became of an attempt to send a digest. */
public sealed interface Outcome {
  /** The last word about a digest. */
  sealed interface Final extends Outcome {}

  /** The mail server took it. */
  record Sent() implements Final {}

  /**
   * It will never arrive, as far as is known: refused for good, or nothing to send it to.
   *
   * @param status what the mail server said of it; null where none was asked
   */
  record Failed(String reason, @Nullable EnhancedStatus status) implements Final {
    /** Its sender died while sending and its time is over: it may have arrived. */
    public static final String UNKNOWN = "unknown";

    /** A failure that no mail server had a part in. */
    public Failed(String reason) {
      this(reason, null);
    }
  }

  /** It did not leave; to be tried again from this instant of the product clock on. */
  record Retry(Instant at, String reason) implements Outcome {}

  /**
   * Nothing of it was sent, and for no reason of its own: from this instant on it is claimed again
   * as if it had not been claimed.
   */
  record Postponed(Instant at, String reason) implements Outcome {}

  /**
   * It cannot go this way: from this instant on the same digest goes by email, and by nothing else.
   */
  record Fallback(Instant at, String reason) implements Outcome {}

  /**
   * The mail's end was sent and no answer came, so it may have arrived: from this instant on it is
   * sent again as it is, or never.
   */
  record Unanswered(Instant at, String reason) implements Outcome {}
}
