package org.milktide.domain.testing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.milktide.domain.port.Leases;

/** Leases by a stopwatch. */
final class InMemoryLeases implements Leases {
  private final Map<String, Held> held = new HashMap<>();

  private record Held(String holder, long until) {}

  @Override
  public synchronized boolean take(String name, String holder, Duration length) {
    long now = System.nanoTime();
    Held before = held.get(name);
    if (before != null && !before.holder.equals(holder) && before.until - now > 0) {
      return false;
    }
    held.put(name, new Held(holder, now + length.toNanos()));
    return true;
  }
}
