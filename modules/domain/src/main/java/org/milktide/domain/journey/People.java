package org.milktide.domain.journey;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.RecipientId;

/**
 * What a parent decided about the others on their journey.
 *
 * @param removed who was removed, and when; what they and others said of them before is dropped
 * @param logShared whether the others see the feed log
 */
public record People(
    SortedMap<RecipientId, Known<Boolean>> removed, @Nullable Known<Boolean> logShared) {
  static final People UNHEARD = new People(Collections.emptySortedMap(), null);

  public People {
    removed =
        Collections.unmodifiableSortedMap(
            new TreeMap<>(Objects.requireNonNullElse(removed, Collections.emptySortedMap())));
  }

  /** Whether the others see the feed log; not unless the parent says so. */
  public boolean isLogShared() {
    return Known.isTrue(logShared);
  }

  People withRemoved(RecipientId recipient, JourneyEvent event) {
    SortedMap<RecipientId, Known<Boolean>> all = new TreeMap<>(removed);
    all.put(recipient, Known.heard(all.get(recipient), true, event));
    return new People(all, logShared);
  }

  People withLogShared(boolean shared, JourneyEvent event) {
    return new People(removed, Known.heard(logShared, shared, event));
  }
}
