package org.milktide.planner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Releases;

/** Digests that become due by shard, wait when they are committed, and are rung for. */
final class FakeReleases implements Releases {
  private final Map<Integer, List<Doorbell>> due = new HashMap<>();
  private final List<Doorbell> waiting = new ArrayList<>();
  private final Map<DigestRef, Instant> rungAt = new HashMap<>();
  private final BlockingQueue<Integer> passes = new LinkedBlockingQueue<>();
  private boolean failing;
  private Instant databaseTime = Instant.EPOCH;

  synchronized Doorbell becomesDue(int shard, DigestKind kind) {
    Doorbell bell = bell(kind);
    due.computeIfAbsent(shard, any -> new ArrayList<>()).add(bell);
    return bell;
  }

  /** A digest that is committed, as the door makes them. */
  synchronized Doorbell waits(DigestKind kind) {
    Doorbell bell = bell(kind);
    waiting.add(bell);
    return bell;
  }

  private static Doorbell bell(DigestKind kind) {
    return new Doorbell(
        new DigestRef(new JourneyId(UUID.randomUUID()), new DigestId(UUID.randomUUID())), kind);
  }

  /** From now on releasing fails before it commits. */
  synchronized void fail(boolean fails) {
    failing = fails;
  }

  synchronized void databaseTimePasses(Duration time) {
    databaseTime = databaseTime.plus(time);
  }

  /** The shards that passes went over, in order. */
  BlockingQueue<Integer> passes() {
    return passes;
  }

  @Override
  public synchronized int releaseDue(int shard, Instant now) {
    passes.add(shard);
    if (failing) {
      throw new IllegalStateException("the transaction rolled back");
    }
    List<Doorbell> released = due.remove(shard);
    if (released == null) {
      return 0;
    }
    waiting.addAll(released);
    return released.size();
  }

  @Override
  public synchronized List<Doorbell> toRing(Instant now, int limit) {
    Instant lately = databaseTime.minus(Duration.ofMinutes(1));
    return waiting.stream()
        .filter(bell -> rungAt.getOrDefault(bell.digest(), Instant.MIN).isBefore(lately))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void rung(Collection<DigestRef> digests, Instant asked) {
    digests.forEach(digest -> rungAt.put(digest, databaseTime));
  }

  @Override
  public int recoverAbandoned(Instant now) {
    return 0;
  }
}
