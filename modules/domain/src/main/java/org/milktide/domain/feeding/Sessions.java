package org.milktide.domain.feeding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Feeds gathered into sessions: a feed that starts at most 30 minutes after the one before ended
 * belongs to the same session (Kent 2007; clinical.md 2.1).
 */
public final class Sessions {
  private static final Duration SAME_SESSION = Duration.ofMinutes(30);

  private Sessions() {}

  /** The first feed of each session of one baby's feeds, which have to be in order of time. */
  public static List<RecentFeed> starts(List<RecentFeed> feeds) {
    List<RecentFeed> starts = new ArrayList<>();
    Instant lastEnd = Instant.MIN;
    for (RecentFeed feed : feeds) {
      if (lastEnd.equals(Instant.MIN) || feed.startedAt().isAfter(lastEnd.plus(SAME_SESSION))) {
        starts.add(feed);
      }
      if (feed.endedAt().isAfter(lastEnd)) {
        lastEnd = feed.endedAt();
      }
    }
    return starts;
  }
}
