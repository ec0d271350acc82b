package org.milktide.domain.event;

/** What a feed was; every kind counts as a feed. */
public enum FeedKind {
  BREAST_LEFT,
  BREAST_RIGHT,
  BOTTLE_EBM,
  FORMULA,
  DONOR,
  TUBE,
  OTHER
}
