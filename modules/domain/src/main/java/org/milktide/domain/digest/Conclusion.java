package org.milktide.domain.digest;

import java.util.Set;
import org.milktide.domain.plan.PlannedItem;

/**
 * The outcome of one claimed digest.
 *
 * @param leftOut those of its items that were not in the mail that was sent; they go back to the
 *     plan
 */
public record Conclusion(ClaimedDigest digest, Outcome outcome, Set<PlannedItem.Key> leftOut) {
  public Conclusion {
    leftOut = Set.copyOf(leftOut);
    if (!leftOut.isEmpty()
        && !(outcome instanceof Outcome.Sent
            && digest.items().containsAll(leftOut)
            && leftOut.size() < digest.items().size())) {
      throw new IllegalArgumentException("only a mail that was sent leaves some of its items out");
    }
  }

  /** An outcome of all its items. */
  public Conclusion(ClaimedDigest digest, Outcome outcome) {
    this(digest, outcome, Set.of());
  }

  /** What the outcome is of: the digest without what was left out. */
  public ClaimedDigest concluded() {
    return digest.without(leftOut);
  }
}
