package org.milktide.domain.plan;

import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.OptIn;
import org.milktide.domain.event.RiskFlag;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.Changes;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Profile;

/** Whether what an item asks of a family is so, and what it rules out is not. */
final class Conditions {
  private static final RuleId MILK_QUESTION = new RuleId("R16");

  /** 34w0d, 37w0d and 39w0d (ACOG Committee Opinion 579, 2013). */
  private static final int LATE_PRETERM_DAYS = 238;

  private static final int TERM_DAYS = 259;
  private static final int FULL_TERM_DAYS = 273;
  private static final String YES = "yes";
  private static final String NOT_SURE = "not-sure";

  private final JourneyState state;
  private final Family family;
  private final Profile profile;

  private Conditions(JourneyState state) {
    this.state = state;
    this.family = state.family();
    this.profile = state.profile();
  }

  static boolean hold(Item item, JourneyState state) {
    Conditions conditions = new Conditions(state);
    return item.conditions().stream().allMatch(conditions::holds)
        && item.unless().stream().noneMatch(conditions::holds);
  }

  private boolean holds(Condition condition) {
    return switch (condition) {
      case NOT_BORN -> !family.isBorn();
      case MILK_NOT_NOTICED -> state.milkIn() == null && !profile.hasAnswered(MILK_QUESTION, YES);
      case LACTATING -> !isStopped() && isMakingMilk();
      case FORMULA -> !isStopped() && !isMakingMilk();
      case STOPPED -> isStopped();
      case TERM -> !family.isPreterm();
      case PRETERM -> family.isPreterm();
      case AT_HOME -> !family.isAnyAway();
      case AWAY -> family.isAnyAway();
      case MULTIPLES -> family.size() > 1;
      case SINGLETON -> family.size() == 1;
      case FIRST_TIME -> isFirstTime();
      case CAESAREAN -> isCaesarean();
      case RISK_FLAGGED -> isRiskFlagged();
      case HIGH_RISK -> profile.isHighRisk();
      case OPTED_COLOSTRUM -> profile.wants(OptIn.COLOSTRUM);
      case OWN_PLAN -> Known.isTrue(profile.ownPlan());
      case REGAINED -> family.isBirthWeightBack();
      case WATCHED -> profile.wants(OptIn.WATCH_LOG);
      case FEED_REMINDERS -> profile.wants(OptIn.FEED_REMINDERS);
      case PUMP_REMINDERS -> profile.wants(OptIn.PUMP_REMINDERS);
      case OPTED_MOOD -> isAskedAboutMood();
      case LATE_PRETERM -> family.isBornBetween(LATE_PRETERM_DAYS, TERM_DAYS);
      case EARLY_TERM -> family.isBornBetween(TERM_DAYS, FULL_TERM_DAYS);
      case PLACED -> state.placement() != null;
      case MIXED -> Known.valueOf(state.feedingMode()) == FeedingMode.MIXED;
      case SILENT_SINCE_DUE -> Changes.isSilentSinceDueDate(state);
      case SAID_NOT_SURE -> profile.hasAnswered(MILK_QUESTION, NOT_SURE);
    };
  }

  private boolean isStopped() {
    return Known.isTrue(state.stopped());
  }

  /** Who did not give birth makes milk where they said that they would like to (R59). */
  private boolean isMakingMilk() {
    return Known.valueOf(state.feedingMode()) != FeedingMode.FORMULA
        && (state.placement() == null || profile.wants(OptIn.INDUCED_LACTATION));
  }

  /** After the loss of one of several, the wish from before is not taken as one (R43). */
  private boolean isAskedAboutMood() {
    Known<WordSet> wish = profile.optIns();
    return profile.wants(OptIn.MOOD)
        && wish != null
        && family.latestLoss().filter(loss -> loss.compareTo(wish.stamp()) > 0).isEmpty();
  }

  private boolean isFirstTime() {
    return Known.isTrue(profile.firstTime()) || profile.has(RiskFlag.FIRST_BABY);
  }

  /** What is known of the birth outranks what was planned. */
  private boolean isCaesarean() {
    return family.isCaesarean().orElse(profile.has(RiskFlag.CAESAREAN));
  }

  private boolean isRiskFlagged() {
    return isCaesarean()
        || isFirstTime()
        || profile.has(RiskFlag.BMI)
        || profile.has(RiskFlag.DIABETES)
        || profile.has(RiskFlag.LONG_LABOUR);
  }
}
