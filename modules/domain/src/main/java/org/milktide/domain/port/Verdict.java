package org.milktide.domain.port;

import org.milktide.domain.id.JourneyId;

/** What the door did with an event. */
public sealed interface Verdict {
  /** It is part of the journey now. */
  record Applied(JourneyId journey) implements Verdict {}

  /** It was already; nothing changed. */
  record Duplicate(JourneyId journey) implements Verdict {}

  /** It waits for the subscription of its reference. */
  record Waiting(JourneyId journey) implements Verdict {}

  /**
   * The address has an active journey; its owner was mailed a link to it and nothing changed. The
   * asker must not learn this.
   *
   * @param journey the id that the asker is told, which leads nowhere
   */
  record AddressInUse(JourneyId journey) implements Verdict {}

  /** Everything about the journey was erased, and so is dropped whatever still comes for it. */
  record Erased(JourneyId journey) implements Verdict {}

  /** There is no such journey. */
  record Unknown(String subject) implements Verdict {}
}
