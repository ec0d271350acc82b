package org.milktide.domain.port;

import org.milktide.domain.event.JourneyEvent;

/**
 * An event on its way through the one door.
 *
 * @param consentCollected whether its sender is known to have collected the parent's consent, so
 *     that a subscription needs no confirmation by mail
 */
public record Arrival(Subject subject, JourneyEvent event, boolean consentCollected) {

  /** An event whose subscription, if it is one, the parent has to confirm. */
  public Arrival(Subject subject, JourneyEvent event) {
    this(subject, event, false);
  }
}
