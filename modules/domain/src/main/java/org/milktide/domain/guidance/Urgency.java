package org.milktide.domain.guidance;

/** How soon an item wants to be read (clinical.md 7.1). */
public enum Urgency {
  /** Goes with the next digest. */
  U0,
  /** Gentle, in waking hours; goes with the next digest. */
  U1,
  /**
   * A question: asked at the first moment of its window outside quiet hours, or with the slot that
   * follows within two hours.
   */
  U2
}
