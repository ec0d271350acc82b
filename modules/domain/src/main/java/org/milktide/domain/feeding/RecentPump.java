package org.milktide.domain.feeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.BabyId;

/** A pumping of the last days; it is about no baby. */
public record RecentPump(EntryKey key, Instant at, Instant arrivedAt) implements RecentEntry {
  @Override
  public @Nullable BabyId babyId() {
    return null;
  }
}
