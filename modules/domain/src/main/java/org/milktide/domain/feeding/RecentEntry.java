package org.milktide.domain.feeding;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.BabyId;

/** One entry of the last days' log, as far as rules read it. */
public sealed interface RecentEntry permits RecentDiaper, RecentFeed, RecentPump {
  /**
   * What is told later than this was written down after the fact or brought in from elsewhere. It
   * counts as what it is, but nothing is asked because of it (clinical.md 7.1).
   */
  Duration TOLD_LATE = Duration.ofHours(12);

  EntryKey key();

  /** The baby it is about; null for the only or first one, and for what is about none. */
  @Nullable BabyId babyId();

  /** When it was, or began. */
  Instant at();

  /** When it was heard of; nothing made from it is due before. */
  Instant arrivedAt();

  /** Whether it was told more than 12 hours late. */
  default boolean isBackfill() {
    return arrivedAt().isAfter(at().plus(TOLD_LATE));
  }
}
