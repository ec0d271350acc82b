package org.milktide.domain.plan;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.Known;

/**
 * Who leaves two questions of a rule in a row without an answer is not asked by it any more, until
 * they answer it (clinical.md 7.1). Any answer to that rule counts, whatever it says.
 */
final class Mutes {
  private static final int IGNORED = 2;

  private final Situation situation;
  private final RecipientId person;
  private final Catalogue catalogue;

  Mutes(Situation situation, RecipientId person, Catalogue catalogue) {
    this.situation = situation;
    this.person = person;
    this.catalogue = catalogue;
  }

  boolean isMuted(Item item) {
    return item.asks().filter(rule -> ignored(rule) >= IGNORED).isPresent();
  }

  /** How many messages asked since the last answer. */
  private long ignored(RuleId rule) {
    Instant answered =
        Optional.ofNullable(situation.state().profile().answers().get(rule))
            .map(Known::arrivedAt)
            .orElse(Instant.MIN);
    return situation.memory().sent().stream()
        .filter(sent -> sent.recipient().equals(person) && sent.at().isAfter(answered))
        .filter(sent -> catalogue.find(sent.item()).flatMap(Item::asks).equals(Optional.of(rule)))
        .map(Sent::at)
        .distinct()
        .count();
  }
}
