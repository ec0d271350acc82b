package org.milktide.domain.guidance;

/** Something that is true of a journey or not, and that an item may ask for or rule out. */
public enum Condition {
  /** No birth is known. */
  NOT_BORN,
  /** Nobody has said that milk came in, and the question about it was not answered with yes. */
  MILK_NOT_NOTICED,
  /**
   * Milk is being made and wanted: not formula alone, not stopped, and by who did not give birth
   * only if they said so (R59).
   */
  LACTATING,
  /** No milk of one's own, by choice from the start or without a birth; not stopped. */
  FORMULA,
  /** Breastfeeding was stopped and not taken up again. */
  STOPPED,
  /** Born at 37w0d or later, or the gestation is unknown. */
  TERM,
  /** Born before 37w0d. */
  PRETERM,
  /** No baby is in a neonatal unit or admitted to hospital. */
  AT_HOME,
  /** A baby is in a neonatal unit or admitted to hospital. */
  AWAY,
  /** Two babies or more. */
  MULTIPLES,
  /** One baby. */
  SINGLETON,
  /** The parent said that this is the first baby. */
  FIRST_TIME,
  /** Born, or planned to be born, by caesarean. */
  CAESAREAN,
  /**
   * The parent told of something with which milk often comes in later: a caesarean, a first baby,
   * BMI, diabetes or a long labour (R18).
   */
  RISK_FLAGGED,
  /**
   * The parent told of something that speaks against expressing before the birth: a pregnancy at
   * high risk, an earlier preterm labour or a placenta praevia (R05).
   */
  HIGH_RISK,
  /** The parent asked for guidance on collecting colostrum before the birth. */
  OPTED_COLOSTRUM,
  /** The family's own team gave them a plan that differs from ours. */
  OWN_PLAN,
  /** The weight at birth is back, by a weight of day 7 or later or by somebody's word (R33). */
  REGAINED,
  /** The parent asked us to keep an eye on their log. */
  WATCHED,
  /** The parent asked for reminders to feed (R22). */
  FEED_REMINDERS,
  /** The parent asked for reminders to express (R47). */
  PUMP_REMINDERS,
  /** The parent asked for questions about their mood (R43). */
  OPTED_MOOD,
  /** Born at 34w0d to 36w6d. */
  LATE_PRETERM,
  /** Born at 37w0d to 38w6d. */
  EARLY_TERM,
  /** The child came by adoption, fostering or surrogacy. */
  PLACED,
  /** Breast milk and formula. */
  MIXED,
  /** Nothing was heard on or after the due date. */
  SILENT_SINCE_DUE,
  /** The parent's last answer to the question about milk (R16) is that they are not sure. */
  SAID_NOT_SURE
}
