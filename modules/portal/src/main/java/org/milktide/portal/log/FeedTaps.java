package org.milktide.portal.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.portal.visit.Visit;

/** What the buttons of the feed log say. */
public final class FeedTaps {
  private static final int LONGEST_ID = 200;

  private FeedTaps() {}

  /**
   * The event of one tap. Its id holds the kind too: a page kept open is good for one tap of each
   * button, while the same tap sent twice is heard once.
   */
  public static Optional<JourneyEvent> tap(String kind, String eventId, Visit visit) {
    return fact(kind, visit).map(fact -> visit.told(fact, eventId + "-" + kind));
  }

  private static Optional<Fact> fact(String kind, Visit visit) {
    return switch (kind) {
      case "breast-left" -> Optional.of(feed(FeedKind.BREAST_LEFT, visit));
      case "breast-right" -> Optional.of(feed(FeedKind.BREAST_RIGHT, visit));
      // One tap at night does not ask what was in the bottle; every kind counts as a feed.
      case "bottle" -> Optional.of(feed(FeedKind.OTHER, visit));
      case "pump" -> Optional.of(new Fact.PumpRecorded(visit.now(), null));
      default -> Optional.empty();
    };
  }

  private static Fact feed(FeedKind kind, Visit visit) {
    return new Fact.FeedRecorded(null, visit.now(), kind, null, null);
  }

  /** Takes an entry back that was tapped by mistake. */
  public static Optional<JourneyEvent> remove(@Nullable String entry, String eventId, Visit visit) {
    return entry == null || entry.isBlank() || entry.length() > LONGEST_ID
        ? Optional.empty()
        : Optional.of(
            visit.told(new Fact.EntryRemoved(entry), eventId + "-remove-" + entry.hashCode()));
  }
}
