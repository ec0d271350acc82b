package org.milktide.content;

/** What a helpline helps with. */
public enum LineKind {
  /** Breastfeeding and any other way of feeding. */
  FEEDING,
  /** A nurse's or doctor's advice that is not for an emergency. */
  CLINICAL,
  /** A parent's mood, fear or despair. */
  MOOD,
  /** The death of a baby. */
  LOSS
}
