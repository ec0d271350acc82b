package org.milktide.domain.port;

import java.time.Duration;

/** Work that one process at a time does. */
@FunctionalInterface
public interface Leases {
  /**
   * Takes or renews a lease.
   *
   * @param name of the work
   * @param holder who asks; a process keeps its name for as long as it runs
   * @param length of real time from now, after which somebody else may take it
   * @return whether this holder has it now
   */
  boolean take(String name, String holder, Duration length);
}
