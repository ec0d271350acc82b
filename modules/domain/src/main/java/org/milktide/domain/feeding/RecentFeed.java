package org.milktide.domain.feeding;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.BabyId;

/**
 * A feed of the last days.
 *
 * @param minutes how long it took; zero where nobody said
 */
public record RecentFeed(
    EntryKey key, @Nullable BabyId babyId, Instant startedAt, int minutes, Instant arrivedAt)
    implements RecentEntry {
  @Override
  public Instant at() {
    return startedAt;
  }

  Instant endedAt() {
    return startedAt.plus(Duration.ofMinutes(minutes));
  }
}
