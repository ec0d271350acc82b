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
  CLUSTER(Kind.LOG),
  /** The end of 24 hours in which fewer than six sessions were logged (R19). */
  FEW_FEEDS(Kind.COUNT),
  /** The end of two running days with five sessions or fewer each (R19b). */
  FEW_FEEDS_TWICE(Kind.COUNT),
  /** The end of 24 hours with six or seven sessions (R20). */
  FEWER_FEEDS(Kind.COUNT),
  /** The end of 24 hours with few sessions and few wet diapers (R21). */
  FEW_FEEDS_AND_DIAPERS(Kind.COUNT),
  /** A feed after which none was logged for hours (R22). */
  LONG_GAP(Kind.COUNT),
  /** The last entry of a log that was kept regularly and then was not (R23). */
  QUIET_LOG(Kind.COUNT),
  /** The end of 24 hours with fewer wet diapers than are asked about (R25). */
  FEW_WET_DIAPERS(Kind.COUNT),
  /** Orange or pink urine in the first 72 hours (R27). */
  EARLY_URATES(Kind.LOG),
  /** Orange or pink urine in the hours 72 to 96 (R28). */
  URATES(Kind.LOG),
  /** Black stool on day of life 5 or later (R29). */
  DARK_STOOL(Kind.LOG),
  /** The end of 24 hours with fewer than two yellow stools (R29). */
  FEW_STOOLS(Kind.COUNT),
  /** The second of two days with many more feeds than in the week before (R40). */
  MORE_FEEDS(Kind.LOG),
  /** Milk put into a fridge (R48). */
  MILK_IN_FRIDGE(Kind.LOG),
  /** Milk put into a freezer (R48). */
  MILK_IN_FREEZER(Kind.LOG),

  /** A weight 7 to 10 % below the birth weight (R30). */
  WEIGHT_LOSS(Kind.EVENT),
  /** The same, with something more that speaks for a question (R30). */
  WEIGHT_LOSS_AND_MORE(Kind.EVENT),
  /** The day on which a baby below its birth weight is asked about (R32). */
  BELOW_BIRTH_WEIGHT(Kind.EVENT),
  /** Day 14 below the birth weight, where it is commonly back only later (R32). */
  ON_THE_WAY_BACK(Kind.EVENT),
  /** The day on which a weight is asked about, without one to go by (R32). */
  WEIGHT_UNKNOWN(Kind.EVENT),
  /** A baby's return to its birth weight (R33). */
  WEIGHT_REGAINED(Kind.EVENT),
  /** The second report of nausea or low mood at let-down (R46). */
  LET_DOWN_FEELINGS(Kind.EVENT),
  /** A time at which the parent wants to be reminded to express (R47). */
  PUMP_SLOT(Kind.LOG),
  /** The first change to mixed feeding or formula, or the first formula that was logged (R51). */
  FORMULA_BEGUN(Kind.LOG),
  /** The parent's word that they stopped breastfeeding (R52). */
  STOPPED(Kind.EVENT),
  /** A baby's way home from a neonatal unit or hospital (R58). */
  DISCHARGED(Kind.EVENT),
  /** The first day of a child that came by adoption, fostering or surrogacy (R59). */
  PLACED(Kind.EVENT),
  /** The last sign of life from the parent (R60). */
  LAST_HEARD(Kind.LOG);

  private enum Kind {
    DATE,
    EVENT,
    LOG,
    COUNT
  }

  private final Kind kind;

  Anchor() {
    this(Kind.DATE);
  }

  Anchor(Kind kind) {
    this.kind = kind;
  }

  /** Whether it can come more than once, and so names its occurrences. */
  public boolean isOccasion() {
    return kind != Kind.DATE;
  }

  /** Whether it is found in the feed log, so that a late entry can undo it. */
  public boolean isFromLog() {
    return kind == Kind.LOG || kind == Kind.COUNT;
  }

  /**
   * Whether it is told from how much was logged. Such an item is off unless the service allows it
   * and the parent asked for it (clinical.md 7.1: logs are never complete).
   */
  public boolean isFromCounts() {
    return kind == Kind.COUNT;
  }
}
