package org.milktide.domain.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation;
import org.milktide.domain.journey.JourneyState;

/** Answers what was reported, at once: advice that is urgent comes from here alone (U3). */
public final class Advising {
  private static final Comparator<Advice> MOST_URGENT_FIRST =
      Comparator.comparing(Advice::urgency).reversed().thenComparing(Advice::callFirst);

  private Advising() {}

  /**
   * The advice on one event, the most urgent first; none where there is nothing to say.
   *
   * @param state with the event folded in
   * @param now the product clock's instant, at which it is answered
   */
  public static List<Advice> on(JourneyState state, JourneyEvent event, Instant now) {
    return on(state, List.of(event), now);
  }

  /** The advice on all that was said at once, each once. */
  public static List<Advice> on(JourneyState state, Collection<JourneyEvent> events, Instant now) {
    Map<String, Advice> byKey = new LinkedHashMap<>();
    for (JourneyEvent event : events) {
      advice(state, event, now).ifPresent(advice -> byKey.putIfAbsent(advice.key(), advice));
    }
    List<Advice> all = new ArrayList<>(byKey.values());
    all.sort(MOST_URGENT_FIRST);
    return List.copyOf(all);
  }

  /** Whether there may be advice on such a fact; told without the journey, which is not cheap. */
  public static boolean mayAnswer(Fact fact) {
    return switch (fact) {
      case Observation.SymptomReported _, Observation.WeightRecorded _, Fact.AnswerGiven _ -> true;
      case Fact.DiaperRecorded diaper -> Boolean.TRUE.equals(diaper.urates());
      case Fact _ -> false;
    };
  }

  private static Optional<Advice> advice(JourneyState state, JourneyEvent event, Instant now) {
    return switch (event.fact()) {
      case Observation.SymptomReported said -> SignAdvice.on(state, said, now);
      case Observation.WeightRecorded weighed -> WeightAdvice.on(state, weighed, now);
      case Fact.DiaperRecorded diaper -> DiaperAdvice.on(state, diaper, now);
      case Fact.AnswerGiven answer -> AnswerAdvice.on(state, answer, event.stamp().time(), now);
      case Fact _ -> Optional.empty();
    };
  }
}
