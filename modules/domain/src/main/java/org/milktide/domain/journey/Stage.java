package org.milktide.domain.journey;

/** Where a family is on the way from pregnancy to weaning (clinical.md 7.2). */
public enum Stage {
  PREG_EARLY,
  PREG_BUILD,
  PREG_PREP,
  PREG_READY,
  HOLD,
  COLOSTRUM,
  MILK_COMING_IN,
  TRANSITIONAL,
  ESTABLISHING,
  MAINTENANCE,
  WITH_FOODS,
  TODDLER,
  WEANING,
  EXPRESSING,
  NON_LACTATING,
  LOSS
}
