package org.milktide.domain.port;

import org.milktide.domain.id.JourneyId;

/** Which journey an event is about. */
public sealed interface Subject {
  /** A journey that has to exist. */
  record Existing(JourneyId id) implements Subject {}

  /** A journey that a page just made an id for; a subscription starts it. */
  record Fresh(JourneyId id) implements Subject {}

  /**
   * What a partner wrote: a journey's UUID or its own reference, which belongs to its source. Facts
   * about a reference nobody subscribed yet wait seven days for the subscription.
   */
  record Named(String source, String text) implements Subject {
    public Named {
      if (text.isBlank() || text.length() > 200) {
        throw new IllegalArgumentException("subject: empty or longer than 200 characters");
      }
    }
  }
}
