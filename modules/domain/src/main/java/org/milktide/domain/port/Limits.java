package org.milktide.domain.port;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.limit.Limit;

/** Counts what is asked for, exactly over all processes of the installation. */
public interface Limits {
  /**
   * Takes one of what a limit allows. What is refused does not count.
   *
   * @param asker whom the limit is for, such as a network; kept as a keyed hash alone, and no
   *     longer than it matters
   * @param now the product clock's instant
   * @return empty when it was taken; otherwise from when there is room again
   */
  Optional<Instant> take(Limit limit, String asker, Instant now);
}
