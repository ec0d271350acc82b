package org.milktide.domain.feeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.BabyId;

/**
 * One entry of the feed log.
 *
 * @param heardAt when it was heard of
 */
public record LogEntry(EntryKey key, Instant heardAt, Fact.EntryFact fact) {
  /** When it was, or began. */
  public Instant at() {
    return fact.at();
  }

  /** The baby it is about; null for the only or first one, and for what is about none. */
  public @Nullable BabyId babyId() {
    return fact.babyId();
  }
}
