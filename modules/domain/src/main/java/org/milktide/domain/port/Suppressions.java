package org.milktide.domain.port;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;

/**
 * Addresses that must not be asked or written to any more: kept as keyed hashes, and after the
 * journeys are gone. Whoever asks for such an address is answered as for every other.
 */
public interface Suppressions {
  /**
   * Suppresses an address. From then on no mail that somebody can ask for leaves to it, not even
   * one that is queued.
   *
   * @return the journey that this address gets messages of, for the caller to stop
   */
  Optional<JourneyId> add(EmailAddress address, SuppressionCause cause, Instant now);

  /** Takes back one cause; a confirmation by the address' owner takes back all. */
  void lift(EmailAddress address, SuppressionCause cause);

  boolean has(EmailAddress address);

  /** Whether guidance is held back because mails to this address came back. */
  boolean isUnreachable(EmailAddress address, Instant now);
}
