package org.milktide.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.door.Urgent;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.port.Arrival;

/** What the fake store's door does about urgent advice, once for each batch. */
final class InMemoryUrgent {
  private final Tables tables;
  private final Map<JourneyId, List<Arrival>> heard = new LinkedHashMap<>();

  InMemoryUrgent(Tables tables) {
    this.tables = tables;
  }

  void heard(JourneyId id, Arrival arrival) {
    heard.computeIfAbsent(id, _ -> new ArrayList<>()).add(arrival);
  }

  void decide(Instant now) {
    heard.forEach((id, arrivals) -> decide(tables.find(id).orElseThrow(), arrivals, now));
    heard.clear();
  }

  private void decide(JourneyRow row, List<Arrival> arrivals, Instant now) {
    JourneyState state = row.situation.state();
    Urgent.toRepeat(state, events(arrivals, true), now)
        .forEach((to, advice) -> repeat(row, to, advice, now));
    tables.withheld.addAll(Urgent.withheld(state, events(arrivals, false), now));
  }

  private static List<JourneyEvent> events(List<Arrival> arrivals, boolean answered) {
    return arrivals.stream()
        .filter(arrival -> arrival.answered() == answered)
        .map(Arrival::event)
        .toList();
  }

  private void repeat(JourneyRow row, RecipientId to, List<Advice> advice, Instant now) {
    List<Advice> fresh = advice.stream().filter(one -> !wasRepeated(row, to, one, now)).toList();
    if (!fresh.isEmpty()) {
      tables.queue(row, Letter.urgent(to, fresh, now), now);
    }
  }

  private boolean wasRepeated(JourneyRow row, RecipientId to, Advice advice, Instant now) {
    Stream<Letter> mailed =
        tables.mailed.values().stream()
            .filter(mail -> mail.ref().journey().equals(row.id))
            .map(InMemoryBounces.Mailed::letter);
    return mailed
        .filter(letter -> letter.kind() == DigestKind.URGENT && letter.recipient().equals(to))
        .filter(letter -> letter.scheduledFor().isAfter(now.minus(Urgent.ONCE_IN)))
        .anyMatch(letter -> letter.advice().contains(advice));
  }
}
