package org.milktide.portal.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Sign;
import org.milktide.domain.journey.Signs;
import org.milktide.domain.journey.Weight;
import org.milktide.domain.port.FeedLog;
import org.milktide.portal.view.AdviceView;
import org.milktide.portal.visit.Visit;
import org.springframework.stereotype.Component;

/**
 * What to do about what somebody told in the last hour: it stands at the top of the page that
 * answers them, and of every page of theirs that they open next. Nothing of it is in an address.
 */
@Component
public final class Lately {
  private static final Duration STANDS = Duration.ofHours(1);

  /** How old an entry may be that is told now and still answered (clinical.md 7.1). */
  private static final Duration OLDEST_ENTRY = Duration.ofDays(2);

  /** The list of signs is answered on its own page. */
  private static final RuleId LIST = new RuleId("R38");

  private final Advices advices;
  private final FeedLog log;

  Lately(Advices advices, FeedLog log) {
    this.advices = advices;
    this.log = log;
  }

  /** The most urgent first; none after a loss. */
  public List<AdviceView> of(Visit visit) {
    if (visit.isLost()) {
      return List.of();
    }
    List<JourneyEvent> told = new ArrayList<>();
    JourneyState state = visit.state();
    Map<@Nullable BabyId, Baby> babies = new HashMap<>(state.babies());
    if (state.unnamedBaby() != null) {
      babies.put(null, state.unnamedBaby());
    }
    babies.forEach((id, baby) -> ofBaby(visit, id, baby, told));
    signs(visit, null, state.signs(), told);
    state.profile().answers().forEach((rule, answer) -> answer(visit, rule, answer, told));
    if (state.family().isBorn()) {
      entries(visit, told);
    }
    return advices.on(visit, told);
  }

  private static void ofBaby(Visit visit, @Nullable BabyId id, Baby baby, List<JourneyEvent> told) {
    signs(visit, id, baby.signs(), told);
    Known<Weight> weight = baby.weight();
    if (weight != null && isTheirs(visit, weight)) {
      Weight weighed = weight.value();
      told.add(
          event(
              weight,
              new Observation.WeightRecorded(
                  id, weighed.grams(), weighed.teamKnows(), weighed.at())));
    }
  }

  private static void signs(
      Visit visit, @Nullable BabyId id, Signs signs, List<JourneyEvent> told) {
    for (Symptom symptom : Symptom.values()) {
      for (Known<Sign> known : signs.of(symptom).stream().toList()) {
        Sign sign = known.value();
        if (isTheirs(visit, known)) {
          told.add(
              event(
                  known,
                  new Observation.SymptomReported(
                      id, symptom, sign.value(), sign.unit(), sign.seenByTeam(), sign.at())));
        }
      }
    }
  }

  private static void answer(
      Visit visit, RuleId rule, Known<String> answer, List<JourneyEvent> told) {
    if (!rule.equals(LIST) && isTheirs(visit, answer)) {
      told.add(event(answer, new Fact.AnswerGiven(rule, answer.value())));
    }
  }

  private void entries(Visit visit, List<JourneyEvent> told) {
    Instant from = visit.now().minus(OLDEST_ENTRY);
    log
        .read(visit.bearer().journey(), from, visit.now().plus(Duration.ofMinutes(11)))
        .entries()
        .stream()
        .filter(entry -> entry.key().source().equals(visit.source()))
        .filter(entry -> isFresh(visit, entry.heardAt()))
        .forEach(
            entry ->
                told.add(
                    new JourneyEvent(
                        new Stamp(entry.at(), entry.key().source(), entry.key().id()),
                        entry.heardAt(),
                        entry.fact())));
  }

  private static boolean isTheirs(Visit visit, Known<?> known) {
    return known.stamp().source().equals(visit.source()) && isFresh(visit, known.arrivedAt());
  }

  private static boolean isFresh(Visit visit, Instant heardAt) {
    return heardAt.isAfter(visit.now().minus(STANDS));
  }

  private static JourneyEvent event(Known<?> known, Fact fact) {
    return new JourneyEvent(known.stamp(), known.arrivedAt(), fact);
  }
}
