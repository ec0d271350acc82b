package org.milktide.portal.desk;

import java.util.Optional;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Verdict;

/**
 * What the door said.
 *
 * @param stillSending silence was asked for, and one last message may be on its way all the same
 */
public record Answer(Verdict verdict, boolean stillSending) {

  /** The journey that the asker may be told of; empty when there is none. */
  public Optional<JourneyId> journey() {
    return journey(verdict);
  }

  static Optional<JourneyId> journey(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Applied(JourneyId id) -> Optional.of(id);
      case Verdict.Duplicate(JourneyId id) -> Optional.of(id);
      case Verdict.Waiting(JourneyId id) -> Optional.of(id);
      case Verdict.AddressInUse(JourneyId id) -> Optional.of(id);
      case Verdict.Erased(JourneyId _) -> Optional.empty();
      case Verdict.Unknown(String _) -> Optional.empty();
    };
  }
}
