package org.milktide.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.advice.Advising;
import org.milktide.domain.door.Urgent;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.port.Arrival;

/**
 * Gathers a batch's fresh events and, once all are applied, queues the mails that repeat urgent
 * advice and writes down what is withheld. Within the door's transaction.
 */
final class UrgentAdvice {
  private final JourneyRows journeys;
  private final DigestRows digests;
  private final WithheldRows withheld;
  private final Map<JourneyId, List<JourneyEvent>> answered = new LinkedHashMap<>();
  private final Map<JourneyId, List<JourneyEvent>> unanswered = new LinkedHashMap<>();

  UrgentAdvice(Tables tables) {
    this.journeys = tables.journeys();
    this.digests = tables.digests();
    this.withheld = tables.withheld();
  }

  void heard(JourneyId journey, Arrival arrival) {
    if (!Advising.mayAnswer(arrival.event().fact())) {
      return;
    }
    (arrival.answered() ? answered : unanswered)
        .computeIfAbsent(journey, _ -> new ArrayList<>())
        .add(arrival.event());
  }

  void decide(Instant now) {
    Set<JourneyId> heard = new HashSet<>(answered.keySet());
    heard.addAll(unanswered.keySet());
    for (JourneyId journey : heard) {
      journeys
          .find(journey)
          .map(row -> row.situation().state())
          .ifPresent(state -> decide(state, now));
    }
  }

  private void decide(JourneyState state, Instant now) {
    Urgent.toRepeat(state, answered.getOrDefault(state.id(), List.of()), now)
        .forEach((to, advice) -> repeat(state.id(), to, advice, now));
    Urgent.withheld(state, unanswered.getOrDefault(state.id(), List.of()), now)
        .forEach(withheld::add);
  }

  private void repeat(JourneyId journey, RecipientId to, List<Advice> advice, Instant now) {
    List<Advice> lately = digests.repeated(journey, to, now.minus(Urgent.ONCE_IN));
    List<Advice> fresh = advice.stream().filter(one -> !lately.contains(one)).toList();
    if (!fresh.isEmpty()) {
      digests.insert(DigestRow.urgent(journey, to, fresh, now));
    }
  }
}
