package org.milktide.domain.port;

import java.time.Instant;

/** Counts requests, exactly over all processes of the installation. */
@FunctionalInterface
public interface RequestCounts {
  /**
   * Counts one request.
   *
   * @param asker who asks, such as a token's id
   * @param window when the stretch of time began in which it counts; one that began before the
   *     asker's latest counts in the latest
   * @return how many there were in that stretch, this one included
   */
  long count(String asker, Instant window);
}
