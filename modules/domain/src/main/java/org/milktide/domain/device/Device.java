package org.milktide.domain.device;

import java.time.Instant;
import org.milktide.domain.id.DeviceId;
import org.milktide.domain.id.RecipientId;

/**
 * A browser of one person of a journey that shows notifications.
 *
 * @param since when it was added
 */
public record Device(
    DeviceId id,
    RecipientId recipient,
    PushSubscription subscription,
    DeviceName name,
    Instant since,
    Health health) {
  /** More than these at once no person has. */
  public static final int MOST = 10;

  /** Whether messages are sent there. */
  public boolean isSentTo() {
    return switch (health.state()) {
      case LIVE, FAILING -> true;
      case STALE -> false;
    };
  }

  /** The same with another health. */
  public Device with(Health other) {
    return new Device(id, recipient, subscription, name, since, other);
  }
}
