package org.milktide.standalone.simulate;

import org.milktide.domain.guidance.Condition;

/** Why an item was not for a family, in words. */
final class ConditionWords {
  private ConditionWords() {}

  /** What was not so although the item asks for it. */
  static String unmet(Condition condition) {
    return switch (condition) {
      case NOT_BORN -> "born by then";
      case MILK_NOT_NOTICED -> "milk-in had been noticed";
      case LACTATING -> "no milk is being made or wanted";
      case FORMULA -> "for families who feed formula alone";
      case STOPPED -> "for families who stopped breastfeeding";
      case TERM -> "for babies born at 37 weeks or later";
      case PRETERM -> "for babies born before 37 weeks";
      case AT_HOME -> "a baby is in hospital";
      case AWAY -> "for families with a baby in hospital";
      case MULTIPLES -> "for two babies or more";
      case SINGLETON -> "for one baby";
      case FIRST_TIME -> "for a first baby";
      case CAESAREAN -> "for births by caesarean";
      case RISK_FLAGGED -> "nothing was told with which milk often comes in later";
      case HIGH_RISK -> "for a pregnancy at high risk";
      case OPTED_COLOSTRUM -> "nobody asked for notes on collecting colostrum";
      case OWN_PLAN -> "for families whose team gave them a plan of its own";
      case REGAINED -> "no baby's birth weight is known to be back";
      case WATCHED -> "nobody asked us to keep an eye on the log";
      case FEED_REMINDERS -> "nobody asked for reminders to feed";
      case PUMP_REMINDERS -> "nobody asked for reminders to express";
      case OPTED_MOOD -> "nobody asked for questions about their mood";
      case LATE_PRETERM -> "for babies born at 34 to 36 weeks";
      case EARLY_TERM -> "for babies born at 37 or 38 weeks";
      case PLACED -> "for families whose child came by adoption or placement";
      case MIXED -> "for families who feed both breast milk and formula";
      case SILENT_SINCE_DUE -> "something was heard since the due date";
      case SAID_NOT_SURE -> "for parents who are not sure about milk-in";
    };
  }

  /** What was so although the item rules it out. */
  static String met(Condition condition) {
    return switch (condition) {
      case NOT_BORN -> "no birth was known";
      case MILK_NOT_NOTICED -> "nobody had noticed milk-in";
      case LACTATING -> "milk is being made";
      case FORMULA -> "formula alone";
      case STOPPED -> "breastfeeding was stopped";
      case TERM -> "born at 37 weeks or later";
      case PRETERM -> "born before 37 weeks";
      case AT_HOME -> "no baby is in hospital";
      case AWAY -> "a baby is in hospital";
      case MULTIPLES -> "two babies or more";
      case SINGLETON -> "one baby";
      case FIRST_TIME -> "a first baby";
      case CAESAREAN -> "a birth by caesarean";
      case RISK_FLAGGED -> "something was told with which milk often comes in later";
      case HIGH_RISK -> "a pregnancy at high risk";
      case OPTED_COLOSTRUM -> "the parent asked for notes on collecting colostrum";
      case OWN_PLAN -> "the team gave a plan of its own";
      case REGAINED -> "the birth weight is back";
      case WATCHED -> "the parent asked us to keep an eye on the log";
      case FEED_REMINDERS -> "the parent asked for reminders to feed";
      case PUMP_REMINDERS -> "the parent asked for reminders to express";
      case OPTED_MOOD -> "the parent asked for questions about their mood";
      case LATE_PRETERM -> "born at 34 to 36 weeks";
      case EARLY_TERM -> "born at 37 or 38 weeks";
      case PLACED -> "the child came by adoption or placement";
      case MIXED -> "both breast milk and formula";
      case SILENT_SINCE_DUE -> "nothing was heard since the due date";
      case SAID_NOT_SURE -> "the parent had said that they are not sure about milk-in";
    };
  }
}
