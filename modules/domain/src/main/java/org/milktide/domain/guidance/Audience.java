package org.milktide.domain.guidance;

import org.milktide.domain.id.RecipientId;

/** Who an item speaks to. */
public enum Audience {
  /** The one who subscribed. */
  PARENT,
  /** Anybody else on the journey. */
  PARTNER;

  /** The items that a person gets are those of this audience, and no others. */
  public static Audience of(RecipientId recipient) {
    return recipient.equals(RecipientId.PARENT) ? PARENT : PARTNER;
  }
}
