package org.milktide.domain.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.RecipientId;

/** How others come onto a journey. */
public final class Invitations {
  /** How long an invitation can be confirmed, from when the parent sent it. */
  public static final Duration OPEN = Duration.ofDays(14);

  /** How many others there can be on one journey, those with an open invitation included. */
  public static final int MOST = 4;

  private Invitations() {}

  /** Whether somebody can still confirm, or has. */
  public static boolean isOpen(Recipient invited, Instant now) {
    Known<EmailAddress> address = invited.address();
    return address != null
        && (invited.isConfirmed() || now.isBefore(address.arrivedAt().plus(OPEN)));
  }

  /** The person on a journey, other than the parent, with this address. */
  public static Optional<RecipientId> holder(JourneyState state, EmailAddress address) {
    return state.recipients().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(RecipientId.PARENT))
        .filter(entry -> entry.getValue().hasAddress(address))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether there is room for one more. */
  public static boolean hasRoom(JourneyState state, Instant now) {
    return state.recipients().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(RecipientId.PARENT))
            .filter(entry -> isOpen(entry.getValue(), now))
            .count()
        < MOST;
  }
}
