package org.milktide.domain.journey;

import org.milktide.domain.id.RecipientId;

/** What somebody is to a journey. */
public enum Role {
  /** Who subscribed: the journey is theirs. */
  PARENT,
  /** Invited by the parent, and confirmed. */
  PARTNER,
  /** Invited, and has not confirmed. */
  INVITED,
  /** Was on it and is no longer. */
  REMOVED,
  /** Never was on it. */
  NOBODY;

  /** What this person is to a journey as it stands. */
  public static Role of(JourneyState state, RecipientId recipient) {
    if (recipient.equals(RecipientId.PARENT)) {
      return state.recipients().containsKey(recipient) ? PARENT : NOBODY;
    }
    Recipient person = state.recipient(recipient);
    if (person.address() == null) {
      return state.people().removed().containsKey(recipient) ? REMOVED : NOBODY;
    }
    return person.isConfirmed() ? PARTNER : INVITED;
  }
}
