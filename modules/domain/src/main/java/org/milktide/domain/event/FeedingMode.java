package org.milktide.domain.event;

/** How a baby is fed. All but {@link #FORMULA} need milk to be made. */
public enum FeedingMode {
  BREAST,
  EXPRESSED,
  MIXED,
  FORMULA
}
