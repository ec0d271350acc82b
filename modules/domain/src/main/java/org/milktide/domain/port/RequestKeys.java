package org.milktide.domain.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keys by which partners mark a request that they may have to send again. */
@FunctionalInterface
public interface RequestKeys {
  /** For how long a key stands for its request. */
  Duration KEPT = Duration.ofDays(1);

  /**
   * Binds a key to a request, unless it is bound. Both are kept as keyed hashes alone.
   *
   * @param key unique to its partner
   * @param request what is asked for, in full
   * @param said what the request's events are stamped with, if it is new
   * @param now the product clock's instant
   * @return what its events are stamped with, the same for each repetition; empty where the key
   *     stands for another request
   */
  Optional<Instant> bind(String key, String request, Instant said, Instant now);
}
