package org.milktide.store;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Standing;

/** One address has one active journey. Another request for it changes and reveals nothing. */
final class AddressRule {
  private final Addresses addresses;
  private final JourneyRows journeys;
  private final DigestRows digests;

  AddressRule(Addresses addresses, JourneyRows journeys, DigestRows digests) {
    this.addresses = addresses;
    this.journeys = journeys;
    this.digests = digests;
  }

  /** Whether the address belongs to another journey that is active. */
  boolean isTaken(EmailAddress address, JourneyId asking, Instant now) {
    return owner(address, now).filter(owner -> !owner.equals(asking)).isPresent();
  }

  /** Mails the owner of an active journey the link to it; does nothing where there is none. */
  void mailLink(EmailAddress address, Instant now) {
    owner(address, now)
        .ifPresent(owner -> digests.insertService(owner, RecipientId.PARENT, DigestKind.LINK, now));
  }

  private Optional<JourneyId> owner(EmailAddress address, Instant now) {
    return addresses
        .journeyOf(address)
        .flatMap(journeys::find)
        .map(row -> row.situation().state())
        .filter(state -> isActive(state, now))
        .map(JourneyState::id);
  }

  private static boolean isActive(JourneyState state, Instant now) {
    return state.parent().isWilling()
        && switch (state.standing(now)) {
          case Standing.Active(), Standing.Paused _, Standing.Held() -> true;
          case Standing.Unconfirmed(), Standing.Lost(), Standing.Ended() -> false;
        };
  }
}
