package org.milktide.domain.guidance;

/** What a moment in an item's window is counted from. */
public enum Anchor {
  /** The parent's confirmation of the subscription. */
  SUBSCRIBED,
  /** The due date; only gestational offsets use it. */
  DUE_DATE,
  /** The birth of the first living baby: the baby's own clock (clinical.md section 0, rule 6). */
  BIRTH,
  /** The birth of the last baby, when the placenta has come too: the lactation clock. */
  DELIVERY,
  /** The moment the parent noticed that milk came in. */
  MILK_IN,
  /** The date on which the parent goes back to work; only offsets in days use it. */
  RETURN_TO_WORK,
  /** The fifth session of a cluster of feeds (R39). */
  CLUSTER
}
