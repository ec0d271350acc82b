package org.milktide.domain.port;

import org.milktide.domain.event.JourneyEvent;

/**
 * An event on its way through the one door.
 *
 * @param consentCollected whether its sender is known to have collected the parent's consent, so
 *     that a subscription needs no confirmation by mail
 * @param answered whether its sender is given the advice on it in the same request; what comes over
 *     Kafka is history, and its advice is withheld
 */
public record Arrival(
    Subject subject, JourneyEvent event, boolean consentCollected, boolean answered) {

  /** An event whose subscription, if it is one, the parent has to confirm. */
  public Arrival(Subject subject, JourneyEvent event) {
    this(subject, event, false);
  }

  /** An event whose sender waits for no answer. */
  public Arrival(Subject subject, JourneyEvent event, boolean consentCollected) {
    this(subject, event, consentCollected, false);
  }

  /** The same from somebody who is answered. */
  public Arrival toBeAnswered() {
    return new Arrival(subject, event, consentCollected, true);
  }
}
