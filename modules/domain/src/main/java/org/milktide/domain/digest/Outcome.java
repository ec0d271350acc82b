package org.milktide.domain.digest;

import java.time.Instant;

/** What became of an attempt to send a digest. */
public sealed interface Outcome {
  /** The mail server took it. */
  record Sent() implements Outcome {}

  /** It will never arrive: refused for good, or nothing to send it to. */
  record Failed(String reason) implements Outcome {}

  /** It did not leave; to be tried again from this instant of the product clock on. */
  record Retry(Instant at, String reason) implements Outcome {}
}
