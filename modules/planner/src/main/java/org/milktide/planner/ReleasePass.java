package org.milktide.planner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.milktide.domain.port.Releases;

/** One look at what is due: release it, then ring for it. */
public final class ReleasePass {
  private final CatalogueWatch catalogue;
  private final Releases releases;
  private final Doorbells doorbells;
  private final Outboxes outboxes;
  private final InstantSource clock;

  /**
   * Rows that another thread plans are passed over, so without these a pass could end while what it
   * passed over is not written yet; a clock moved by hand would go on too early.
   */
  private final List<ReentrantLock> shards =
      Stream.generate(ReentrantLock::new).limit(Releases.SHARDS).toList();

  ReleasePass(
      CatalogueWatch catalogue,
      Releases releases,
      Doorbells doorbells,
      Outboxes outboxes,
      InstantSource clock) {
    this.catalogue = catalogue;
    this.releases = releases;
    this.doorbells = doorbells;
    this.outboxes = outboxes;
    this.clock = clock;
  }

  /** Releases what is due in all shards and rings for it; for a clock that is moved by hand. */
  public void runAll() {
    catalogue.finish();
    Instant now = clock.instant();
    for (int shard = 0; shard < Releases.SHARDS; shard++) {
      release(shard, now);
    }
    doorbells.ring();
    outboxes.tell();
  }

  /** Rings even where the release fails: mails that answer a person do not depend on it. */
  void run(int shard) {
    try {
      release(shard, clock.instant());
    } finally {
      doorbells.ring();
    }
    if (shard == 0) {
      outboxes.tell();
    }
  }

  private void release(int shard, Instant now) {
    ReentrantLock lock = shards.get(shard);
    lock.lock();
    try {
      releases.releaseDue(shard, now);
    } finally {
      lock.unlock();
    }
  }

  /** Takes back what dead senders left. */
  int recoverAbandoned() {
    return releases.recoverAbandoned(clock.instant());
  }
}
