package org.milktide.domain.port;

import org.milktide.domain.id.JourneyId;

/** What an erase came to. */
public sealed interface Erasure {
  /** Everything about the journey is gone; one of its mails may just be leaving. */
  record Done(JourneyId journey) implements Erasure {}

  /** It had been erased before. */
  record Before(JourneyId journey) implements Erasure {}

  /** There is no such journey, and never was. */
  record Unknown() implements Erasure {}
}
