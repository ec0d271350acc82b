package org.milktide.domain.feeding;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.BabyId;

/**
 * A feed of the last two days.
 *
 * @param minutes how long it took; zero where nobody said
 * @param arrivedAt when it was heard of; nothing made from it is due before
 */
public record RecentFeed(
    EntryKey key, @Nullable BabyId babyId, Instant startedAt, int minutes, Instant arrivedAt) {
  Instant endedAt() {
    return startedAt.plus(Duration.ofMinutes(minutes));
  }
}
