package org.milktide.store;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Standing;

/** One address has one active journey. Another request for it changes and reveals nothing. */
final class AddressRule {
  private final Addresses addresses;
  private final JourneyRows journeys;
  private final ServiceMails mails;

  AddressRule(Addresses addresses, JourneyRows journeys, ServiceMails mails) {
    this.addresses = addresses;
    this.journeys = journeys;
    this.mails = mails;
  }

  /** Whether the address belongs to another journey that is active. */
  boolean isTaken(EmailAddress address, JourneyId asking, Instant now) {
    return owner(address)
        .filter(owner -> !owner.id().equals(asking))
        .filter(owner -> isActive(owner, now))
        .isPresent();
  }

  /**
   * Mails the owner of an address the link to their journey, whatever became of it; does nothing
   * where there is none. Counts first, so that both take one commit.
   */
  void mailLink(EmailAddress address, Instant now) {
    if (mails.mayLink(address, now)) {
      owner(address).ifPresent(owner -> mails.link(owner.id(), address, now));
    }
  }

  /** The journey whose owner confirmed this address, unless it has another one by now. */
  Optional<JourneyState> owner(EmailAddress address) {
    return addresses
        .journeyOf(address)
        .flatMap(journeys::find)
        .map(row -> row.situation().state())
        .filter(state -> state.parent().isConfirmed() && isAddressOf(state, address));
  }

  private static boolean isAddressOf(JourneyState state, EmailAddress address) {
    Known<EmailAddress> known = state.parent().address();
    return known != null && known.value().canonical().equals(address.canonical());
  }

  private static boolean isActive(JourneyState state, Instant now) {
    return state.parent().isWilling()
        && switch (state.standing(now)) {
          case Standing.Active(), Standing.Paused _, Standing.Held() -> true;
          case Standing.Unconfirmed(), Standing.Lost(), Standing.Ended() -> false;
        };
  }
}
