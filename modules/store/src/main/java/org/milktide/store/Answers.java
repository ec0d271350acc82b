package org.milktide.store;

import java.time.Instant;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Role;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;

/** What an event calls for beyond the plan: a mail that asks, a place in the directory. */
final class Answers {
  private final ServiceMails mails;
  private final Addresses addresses;
  private final SuppressedAddresses suppressed;
  private final EventLog events;

  Answers(Tables tables) {
    this.mails = tables.mails();
    this.addresses = tables.addresses();
    this.suppressed = tables.suppressed();
    this.events = tables.events();
  }

  /**
   * Within the door's transaction.
   *
   * @param state the journey's, with this fact and all others of its batch
   */
  void give(JourneyState state, Fact fact, Instant now) {
    Bearer parent = new Bearer(state.id(), RecipientId.PARENT);
    switch (fact) {
      case Fact.SubscriptionRequested(var _) -> askParent(state, now);
      case Fact.SubscriptionConfirmed(var recipient, var address) ->
          confirmed(state, new Bearer(state.id(), recipient), address);
      case Fact.ConsentCollected(var _, var address) -> addresses.assign(address, parent.journey());
      case Fact.Resubscribed(var recipient) -> heardFrom(state.recipient(recipient));
      case Fact.PersonInvited(var recipient, var _, var _, var _, var _) ->
          invite(state, new Bearer(state.id(), recipient), now);
      case Fact.PersonRemoved(var recipient) -> forget(new Bearer(state.id(), recipient));
      case Fact.JourneyFact _, Fact.LogFact _ -> {}
    }
  }

  private void askParent(JourneyState state, Instant now) {
    Known<EmailAddress> address = state.parent().address();
    if (address != null && !state.parent().isConfirmed() && !isLost(state, now)) {
      mails.confirm(state.id(), address.value(), now);
    }
  }

  private void confirmed(JourneyState state, Bearer bearer, EmailAddress address) {
    switch (Role.of(state, bearer.recipient())) {
      case PARENT -> addresses.assign(address, bearer.journey());
      case PARTNER -> addresses.assignInvited(address, bearer);
      case INVITED, REMOVED, NOBODY -> {}
    }
    heardFrom(state.recipient(bearer.recipient()));
  }

  /** The owner of an address asked for messages, later than they refused them. */
  private void heardFrom(Recipient person) {
    Known<EmailAddress> address = person.address();
    if (address != null && person.isWilling()) {
      suppressed.liftAll(addresses.hash(address.value()));
    }
  }

  private void invite(JourneyState state, Bearer invited, Instant now) {
    Known<EmailAddress> address = state.recipient(invited.recipient()).address();
    if (address != null
        && Role.of(state, invited.recipient()) == Role.INVITED
        && !isLost(state, now)) {
      mails.invite(invited, address.value(), now);
    }
  }

  private void forget(Bearer removed) {
    addresses.dropInvited(removed);
    events.forget(removed);
  }

  private static boolean isLost(JourneyState state, Instant now) {
    return state.standing(now) instanceof Standing.Lost;
  }
}
