package org.milktide.store;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.domain.port.Suppressions;

/** The suppression list, and who still writes to what is on it. */
final class PostgresSuppressions implements Suppressions {
  private final Addresses addresses;
  private final SuppressedAddresses suppressed;
  private final AddressRule rule;

  PostgresSuppressions(Tables tables) {
    this.addresses = tables.addresses();
    this.suppressed = tables.suppressed();
    this.rule = tables.rule();
  }

  @Override
  public Optional<JourneyId> add(EmailAddress address, SuppressionCause cause, Instant now) {
    suppressed.add(addresses.hash(address), cause, now);
    return rule.owner(address).filter(owner -> owner.parent().isWilling()).map(JourneyState::id);
  }

  @Override
  public void lift(EmailAddress address, SuppressionCause cause) {
    suppressed.lift(addresses.hash(address), cause);
  }

  @Override
  public boolean isUnreachable(EmailAddress address, Instant now) {
    return suppressed.isUnreachable(addresses.hash(address), now);
  }

  @Override
  public boolean has(EmailAddress address) {
    return suppressed.has(addresses.hash(address));
  }
}
