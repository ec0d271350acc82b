package org.milktide.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.occasion.LastHeard;

/**
 * R60: who was asked whether the notes are still useful and says nothing for 30 days more gets
 * fewer of them. They are never stopped silently, and any word brings all of them back.
 */
final class Unheard {
  private static final Duration WAITED = Duration.ofDays(30);

  private Unheard() {}

  /** The person as the plan treats them. */
  static Recipient listener(Situation situation, RecipientId id, Catalogue catalogue, Instant now) {
    Recipient person = situation.state().recipient(id);
    return id.equals(RecipientId.PARENT)
        ? since(situation, catalogue)
            .filter(since -> !since.isAfter(now))
            .filter(_ -> !person.wantsFewer())
            .map(person::gettingFewer)
            .orElse(person)
        : person;
  }

  private static Optional<Instant> since(Situation situation, Catalogue catalogue) {
    return situation.memory().sent().stream()
        .filter(
            sent ->
                sent.recipient().equals(RecipientId.PARENT)
                    && catalogue
                        .find(sent.item())
                        .filter(item -> item.from().anchor() == Anchor.LAST_HEARD)
                        .isPresent())
        .map(Sent::at)
        .max(Comparator.naturalOrder())
        .filter(asked -> !LastHeard.at(situation.state(), situation.feeds()).isAfter(asked))
        .map(asked -> asked.plus(WAITED));
  }
}
