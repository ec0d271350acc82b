package org.milktide.domain.port;

import java.time.Instant;

/** Events about references that nobody has subscribed yet. */
@FunctionalInterface
public interface WaitingRoom {
  /**
   * Drops what has waited for more than seven days.
   *
   * @param now the product clock's instant
   * @return how many events
   */
  int dropExpired(Instant now);
}
