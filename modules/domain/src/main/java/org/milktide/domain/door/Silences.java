package org.milktide.domain.door;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Standing;

/** Sees when a journey falls silent. */
public final class Silences {
  private Silences() {}

  /** The silence that a change begins: the later state is silent for a cause that is new. */
  public static Optional<Silenced> begun(JourneyState before, JourneyState after, Instant now) {
    Optional<Silenced.Cause> was = cause(before, now);
    return cause(after, now)
        .filter(cause -> !was.equals(Optional.of(cause)))
        .map(cause -> new Silenced(after.id(), cause, now));
  }

  private static Optional<Silenced.Cause> cause(JourneyState state, Instant now) {
    boolean stopped =
        state.parent().isConfirmed()
            && state.recipients().values().stream().noneMatch(Recipient::isWilling);
    return switch (state.standing(now)) {
      case Standing.Lost() -> Optional.of(Silenced.Cause.LOSS);
      case Standing.Ended() -> Optional.of(Silenced.Cause.ENDED);
      case Standing.Unconfirmed() -> Optional.empty();
      case Standing.Held() when !stopped -> Optional.of(Silenced.Cause.HELD);
      case Standing.Paused _ when !stopped -> Optional.of(Silenced.Cause.PAUSED);
      case Standing.Active(), Standing.Held(), Standing.Paused _ ->
          stopped ? Optional.of(Silenced.Cause.UNSUBSCRIBED) : Optional.empty();
    };
  }
}
