package org.milktide.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Role;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;

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
   * Mails the owner of an address the links to their journeys, whatever became of them; does
   * nothing where there are none. Counts first, so that both take one commit.
   */
  void mailLink(EmailAddress address, Instant now) {
    if (mails.mayLink(address, now)) {
      holders(address).forEach(holder -> mails.link(holder, address, now));
    }
  }

  /** Everybody who confirmed this address: the parent of one journey, and those invited. */
  private List<Bearer> holders(EmailAddress address) {
    List<Bearer> holders = new ArrayList<>();
    owner(address).ifPresent(own -> holders.add(new Bearer(own.id(), RecipientId.PARENT)));
    addresses.invited(address).stream()
        .filter(bearer -> isInvited(bearer, address))
        .forEach(holders::add);
    return holders;
  }

  private boolean isInvited(Bearer bearer, EmailAddress address) {
    return state(bearer)
        .filter(state -> Role.of(state, bearer.recipient()) == Role.PARTNER)
        .filter(state -> state.recipient(bearer.recipient()).hasAddress(address))
        .isPresent();
  }

  /** Those of them who get messages. */
  List<Bearer> followers(EmailAddress address) {
    return holders(address).stream()
        .filter(
            bearer ->
                state(bearer)
                    .filter(state -> state.recipient(bearer.recipient()).isWilling())
                    .isPresent())
        .toList();
  }

  private Optional<JourneyState> state(Bearer bearer) {
    return journeys.find(bearer.journey()).map(row -> row.situation().state());
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
