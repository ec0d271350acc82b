package org.milktide.standalone.simulate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.plan.Release;
import org.milktide.domain.plan.Skip;

/** What a family would get, and what it would not get although its time came. */
record Outcome(List<Sending> sendings, List<NotSent> notSent) {
  Outcome {
    sendings = List.copyOf(sendings);
    notSent = List.copyOf(notSent);
  }

  /**
   * One digest.
   *
   * @param known what Milktide knew of the family by then
   */
  record Sending(Instant at, Release release, JourneyState known) {}

  /**
   * One item that was not sent.
   *
   * @param known what Milktide knew of the family when it passed over the item
   * @param unmet which of the item's conditions did not hold then
   * @param ruledOut which of the conditions that the item rules out held then
   */
  record NotSent(Skip skip, JourneyState known, Set<Condition> unmet, Set<Condition> ruledOut) {
    NotSent {
      unmet = Set.copyOf(unmet);
      ruledOut = Set.copyOf(ruledOut);
    }
  }
}
