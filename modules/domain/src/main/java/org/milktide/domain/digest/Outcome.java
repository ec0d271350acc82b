package org.milktide.domain.digest;

import java.time.Instant;

/** What became of an attempt to send a digest. */
public sealed interface Outcome {
  /** The last word about a digest. */
  sealed interface Final extends Outcome {}

  /** The mail server took it. */
  record Sent() implements Final {}

  /** It will never arrive, as far as is known: refused for good, or nothing to send it to. */
  record Failed(String reason) implements Final {
    /** Its sender died while sending and its time is over: it may have arrived. */
    public static final String UNKNOWN = "unknown";
  }

  /** It did not leave; to be tried again from this instant of the product clock on. */
  record Retry(Instant at, String reason) implements Outcome {}

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
