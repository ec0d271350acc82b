package org.milktide.domain.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.OptIn;
import org.milktide.domain.event.PumpTimes;
import org.milktide.domain.event.RiskFlag;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.RuleId;

/**
 * What a parent said of themselves and to our questions.
 *
 * @param feedingGoal in the parent's own words
 * @param firstTime whether this is the first baby
 * @param ownPlan whether their team gave them a plan that differs from ours
 * @param answers the last answer to each rule's question
 * @param pumpTimes when reminders to express shall come
 */
public record Profile(
    @Nullable Known<WordSet> riskFlags,
    @Nullable Known<WordSet> optIns,
    @Nullable Known<String> feedingGoal,
    @Nullable Known<Boolean> firstTime,
    @Nullable Known<Boolean> ownPlan,
    @Nullable Known<LocalDate> returnToWork,
    SortedMap<RuleId, Known<String>> answers,
    @Nullable Known<PumpTimes> pumpTimes) {
  static final Profile UNHEARD =
      new Profile(null, null, null, null, null, null, Collections.emptySortedMap(), null);

  public Profile {
    answers =
        Collections.unmodifiableSortedMap(
            new TreeMap<>(Objects.requireNonNullElse(answers, Collections.emptySortedMap())));
  }

  /** Whether the parent told of this. */
  public boolean has(RiskFlag flag) {
    return riskFlags != null && riskFlags.value().holds(flag.word());
  }

  /** Whether the parent told of something that expressing before the birth may not suit (R05). */
  public boolean isHighRisk() {
    return has(RiskFlag.HIGH_RISK) || has(RiskFlag.PRETERM_LABOUR_HISTORY) || has(RiskFlag.PRAEVIA);
  }

  /** Whether the parent asked for this. */
  public boolean wants(OptIn optIn) {
    return optIns != null && optIns.value().holds(optIn.word());
  }

  /** Whether this is the last answer to a rule's question. */
  public boolean hasAnswered(RuleId rule, String choice) {
    Known<String> answer = answers.get(rule);
    return answer != null && answer.value().equals(choice);
  }

  Profile with(Fact.ProfileFact said, JourneyEvent event) {
    return switch (said) {
      case Fact.ProfileSet(WordSet risks, WordSet wishes, String goal, PumpTimes times) ->
          new Profile(
              orHeard(riskFlags, risks, event),
              orHeard(optIns, wishes, event),
              orHeard(feedingGoal, goal, event),
              firstTime,
              ownPlan,
              returnToWork,
              answers,
              orHeard(pumpTimes, times, event));
      case Fact.CarePlanSet(boolean own) ->
          new Profile(
              riskFlags,
              optIns,
              feedingGoal,
              firstTime,
              Known.heard(ownPlan, own, event),
              returnToWork,
              answers,
              pumpTimes);
      case Fact.ReturnToWorkSet(LocalDate date) ->
          new Profile(
              riskFlags,
              optIns,
              feedingGoal,
              firstTime,
              ownPlan,
              Known.heard(returnToWork, date, event),
              answers,
              pumpTimes);
      case Fact.AnswerGiven(RuleId rule, String choice) -> withAnswer(rule, choice, event);
    };
  }

  private Profile withAnswer(RuleId rule, String choice, JourneyEvent event) {
    SortedMap<RuleId, Known<String>> all = new TreeMap<>(answers);
    all.put(rule, Known.heard(all.get(rule), choice, event));
    return new Profile(
        riskFlags, optIns, feedingGoal, firstTime, ownPlan, returnToWork, all, pumpTimes);
  }

  Profile withFirstTime(boolean first, JourneyEvent event) {
    return new Profile(
        riskFlags,
        optIns,
        feedingGoal,
        Known.heard(firstTime, first, event),
        ownPlan,
        returnToWork,
        answers,
        pumpTimes);
  }

  private static <T> @Nullable Known<T> orHeard(
      @Nullable Known<T> before, @Nullable T said, JourneyEvent event) {
    return said == null ? before : Known.heard(before, said, event);
  }

  /** All fields, null where they were not heard of. */
  Stream<@Nullable Known<?>> fields() {
    return Stream.concat(
        Stream.of(riskFlags, optIns, feedingGoal, firstTime, ownPlan, returnToWork, pumpTimes),
        answers.values().stream());
  }
}
