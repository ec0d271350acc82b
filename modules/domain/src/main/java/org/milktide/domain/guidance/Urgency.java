package org.milktide.domain.guidance;

/** How soon an item wants to be read (clinical.md 7.1). */
public enum Urgency {
  /** Goes with the next digest. */
  U0,
  /**
   * Gentle, and better soon: goes at the first moment of its window outside quiet hours, or with
   * what leaves within two hours of it.
   */
  U1,
  /** A question: asked as soon as a {@link #U1} goes, and it takes the quick way. */
  U2,
  /**
   * Urgent text. Only advice has it, which answers a report at once; no item of a pack does, and
   * nothing that is planned.
   */
  U3;

  /** Whether it leaves as soon as nobody sleeps, whatever the rhythm. */
  public boolean isSoon() {
    return this != U0;
  }
}
