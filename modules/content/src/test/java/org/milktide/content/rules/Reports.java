package org.milktide.content.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.advice.Advising;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation.SymptomReported;
import org.milktide.domain.event.Observation.WeightRecorded;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.testing.Events;

/**
 * A family that reports what it sees and is answered at once: "R38 emergency-baby" is the advice of
 * that key by that rule. Ages are counted from the birth of the first baby.
 */
final class Reports {
  static final Instant BORN = Instant.parse("2027-01-05T10:00:00Z");
  static final int BIRTH_GRAMS = 3500;

  private static final int TERM = 279;

  private final Events source = Events.of("family");
  private JourneyState state = JourneyState.unheard(JourneyId.ofReference("tests", "family"));

  /** A family that expects a baby. */
  static Reports expecting() {
    return new Reports();
  }

  /** A baby born at term, at home by now, of {@link #BIRTH_GRAMS}. */
  static Reports term() {
    return new Reports().born(null, BORN, TERM);
  }

  /** The same, born after so many days of gestation. */
  static Reports bornAt(int gestationDays) {
    return new Reports().born(null, BORN, gestationDays);
  }

  /** Two babies, {@code A} and {@code B}. */
  static Reports twins() {
    return new Reports().born("A", BORN, TERM).born("B", BORN.plusSeconds(600), TERM);
  }

  private Reports born(@Nullable String baby, Instant at, int gestationDays) {
    Birth birth =
        new Birth(at, gestationDays, null, Birth.Place.HOSPITAL, Birth.Outcome.LIVE, BIRTH_GRAMS);
    return after(Duration.ZERO, new Fact.BabyBorn(id(baby), birth));
  }

  static @Nullable BabyId id(@Nullable String baby) {
    return baby == null ? null : new BabyId(baby);
  }

  /** Something that is told at this age, whatever is answered to it. */
  Reports after(Duration age, Fact fact) {
    state = Fold.apply(state, source.at(BORN.plus(age)).event(fact));
    return this;
  }

  /** What is answered to a fact that is told at this age. */
  List<String> tells(Duration age, Fact... facts) {
    return answers(Arrays.stream(facts).map(source.at(BORN.plus(age))::event).toList(), age);
  }

  /** The same of what happened at this age and was heard of later. */
  List<String> tellsLate(Duration age, Duration late, Fact fact) {
    Instant then = BORN.plus(age);
    JourneyEvent event = source.at(then).arriving(then.plus(late)).event(fact);
    return answers(List.of(event), age.plus(late));
  }

  private List<String> answers(List<JourneyEvent> events, Duration age) {
    for (JourneyEvent event : events) {
      state = Fold.apply(state, event);
    }
    List<String> answers = new ArrayList<>();
    for (Advice advice : Advising.on(state, events, BORN.plus(age))) {
      answers.add(advice.rule() + " " + advice.key());
    }
    return answers;
  }

  /** What is answered to signs that are seen and reported at this age. */
  List<String> sees(Duration age, Symptom... signs) {
    return tells(age, Arrays.stream(signs).map(sign -> sign(age, sign)).toArray(Fact[]::new));
  }

  static SymptomReported sign(Duration age, Symptom sign) {
    return SymptomReported.of(sign, BORN.plus(age));
  }

  /** A sign of one of several babies. */
  static SymptomReported signOf(String baby, Duration age, Symptom sign) {
    return new SymptomReported(id(baby), sign, null, null, null, BORN.plus(age));
  }

  static SymptomReported checked(Duration age, Symptom sign) {
    return new SymptomReported(null, sign, null, null, true, BORN.plus(age));
  }

  static SymptomReported measured(Duration age, Symptom sign, double value, String unit) {
    return new SymptomReported(null, sign, value, unit, null, BORN.plus(age));
  }

  static WeightRecorded weight(Duration age, int grams, @Nullable Boolean teamKnows) {
    return new WeightRecorded(null, grams, teamKnows, BORN.plus(age));
  }

  static Fact answer(String rule, String choice) {
    return new Fact.AnswerGiven(new RuleId(rule), choice);
  }
}
