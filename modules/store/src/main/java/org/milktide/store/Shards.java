package org.milktide.store;

import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Releases;

/** Which shard a journey belongs to: the same for ever, spread evenly. */
final class Shards {
  private Shards() {}

  static int of(JourneyId id) {
    return Math.floorMod(id.value().hashCode(), Releases.SHARDS);
  }
}
