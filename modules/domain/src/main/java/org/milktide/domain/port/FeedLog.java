package org.milktide.domain.port;

import java.time.Duration;
import java.time.Instant;
import org.milktide.domain.feeding.Logged;
import org.milktide.domain.id.JourneyId;

/** The feed log of a journey, as long as it is kept. */
public interface FeedLog {
  /**
   * How much earlier than the entry itself the {@code time} of the event may lie that told of it. A
   * store keeps entries by the time of their events and looks no further back; what is told later
   * than it was is found, however late.
   */
  Duration TOLD_EARLY = Duration.ofDays(7);

  /**
   * What was logged from one instant until another, which is not part of it; empty for a journey
   * that is not known.
   */
  Logged read(JourneyId id, Instant from, Instant until);
}
