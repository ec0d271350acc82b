package org.milktide.store;

import java.time.Instant;
import java.util.Set;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Gives items that were not sent back to the plan; whoever calls holds the journey. */
record GivenBack(JourneyRows journeys) {
  private static final Logger log = LoggerFactory.getLogger(GivenBack.class);

  /** They leave the memory and their journey is due now, so the next pass plans them afresh. */
  void forget(JourneyId id, RecipientId recipient, Set<PlannedItem.Key> items, Instant now) {
    try {
      journeys
          .find(id)
          .ifPresent(
              row -> journeys.forget(id, row.situation().memory().without(recipient, items), now));
    } catch (JacksonException | IllegalArgumentException e) {
      // Its items stay in the memory: nothing can be planned for it until it can be read.
      log.error("journey {} could not be read; what was queued for it is over", id);
    }
  }
}
