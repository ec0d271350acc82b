package org.milktide.domain.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;

/** The planner's way to what is due. */
public interface Releases {
  /** How many shards the journeys lie in; passes over different shards never meet. */
  int SHARDS = 4;

  /**
   * Plans the due journeys of a shard, batch by batch, each in one short transaction, and writes
   * their digests.
   *
   * @return how many journeys were planned
   */
  int releaseDue(int shard, Instant now);

  /**
   * Digests that wait to be sent and were not rung for lately, oldest first; and, once, those whose
   * end is not known, so that it is told.
   *
   * @param limit at most so many
   */
  List<Doorbell> toRing(Instant now, int limit);

  /**
   * These were published.
   *
   * @param asked when they were asked for; a digest that was tried and put off since then is to be
   *     rung for again at its time
   */
  void rung(Collection<DigestRef> digests, Instant asked);

  /**
   * Takes back digests whose sender died over two minutes of real time ago: sent again as they are
   * while their time allows, else concluded as unknown.
   *
   * @return how many
   */
  int recoverAbandoned(Instant now);
}
