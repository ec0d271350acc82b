package org.milktide.planner;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.port.Editions;

/** Counts the journeys that were planned with another catalogue; tells of each that is enforced. */
final class FakeEditions implements Editions, Supplier<Catalogue> {
  static final Catalogue CATALOGUE = new Catalogue(List.of());

  private final BlockingQueue<Catalogue> enforced = new LinkedBlockingQueue<>();
  private Catalogue current = CATALOGUE;
  private int left;
  private boolean failing;

  /** What this process plans with from now on. */
  synchronized void planWith(Catalogue catalogue) {
    current = catalogue;
  }

  synchronized void planElsewhere(int journeys) {
    left = journeys;
  }

  synchronized void fail(boolean fails) {
    failing = fails;
  }

  synchronized int left() {
    return left;
  }

  BlockingQueue<Catalogue> enforced() {
    return enforced;
  }

  @Override
  public synchronized Catalogue get() {
    return current;
  }

  @Override
  public Catalogue dated(Catalogue catalogue, Instant now) {
    return catalogue;
  }

  @Override
  public synchronized void enforce(Catalogue catalogue) {
    if (failing) {
      throw new IllegalStateException("the database is away");
    }
    enforced.add(catalogue);
  }

  @Override
  public synchronized int refresh(Catalogue catalogue, Instant now, int limit) {
    int refreshed = Math.min(left, limit);
    left -= refreshed;
    return refreshed;
  }
}
