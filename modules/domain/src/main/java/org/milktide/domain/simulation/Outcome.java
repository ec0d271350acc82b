package org.milktide.domain.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.plan.Release;
import org.milktide.domain.plan.Skip;

/**
 * What a family would get, and what it would not get although its time came.
 *
 * @param sendings in the order of time
 * @param notSent in the order in which the items' times ended
 * @param learned what Milktide knew of the family, from each change on, in the order of time
 */
public record Outcome(List<Sending> sendings, List<NotSent> notSent, List<Learned> learned) {
  public Outcome {
    sendings = List.copyOf(sendings);
    notSent = List.copyOf(notSent);
    learned = List.copyOf(learned);
  }

  /**
   * One digest.
   *
   * @param known what Milktide knew of the family by then
   */
  public record Sending(Instant at, Release release, JourneyState known) {}

  /**
   * One item that was not sent.
   *
   * @param known what Milktide knew of the family when it passed over the item
   * @param unmet which of the item's conditions did not hold then
   * @param ruledOut which of the conditions that the item rules out held then
   */
  public record NotSent(
      Skip skip, JourneyState known, Set<Condition> unmet, Set<Condition> ruledOut) {
    public NotSent {
      unmet = Set.copyOf(unmet);
      ruledOut = Set.copyOf(ruledOut);
    }
  }

  /** What was known from an instant on. */
  public record Learned(Instant at, JourneyState state) {}
}
