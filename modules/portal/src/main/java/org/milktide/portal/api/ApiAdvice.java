package org.milktide.portal.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milktide.content.AdviceText;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.domain.advice.Advising;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Journeys;
import org.springframework.stereotype.Component;

/**
 * The advice that an event is answered with, decided from the journey as the event left it and
 * worded for its parent. A repetition of a request is answered alike: its answer may have been
 * lost.
 */
@Component
final class ApiAdvice {
  private final Journeys journeys;
  private final Library library;

  ApiAdvice(Journeys journeys, Library library) {
    this.journeys = journeys;
    this.library = library;
  }

  /**
   * One advice, as partners read it.
   *
   * @param callFirst whom it names first, such as {@code emergency}
   */
  record Given(String rule, String urgency, String text, String callFirst) {}

  /** The most urgent first. Where nobody subscribed yet, the event alone decides. */
  List<Given> on(JourneyId id, JourneyEvent event, Instant now) {
    if (!Advising.mayAnswer(event.fact())) {
      return List.of();
    }
    JourneyState state =
        journeys
            .find(id)
            .map(Situation::state)
            .orElseGet(() -> Fold.apply(JourneyState.unheard(id), event));
    GuidancePack pack = library.get();
    Reader reader = reader(state, now);
    return Advising.on(state, event, now).stream()
        .map(advice -> given(pack.advice(advice, reader)))
        .toList();
  }

  private static Given given(AdviceText words) {
    return new Given(
        words.advice().rule().value(),
        words.advice().urgency().name(),
        words.text().strip(),
        words.advice().callFirst().word());
  }

  private static Reader reader(JourneyState state, Instant now) {
    Family family = state.family();
    Recipient parent = state.parent();
    Optional<Duration> age =
        family.birth().filter(at -> !at.isAfter(now)).map(at -> Duration.between(at, now));
    return new Reader(
        parent.language(), family.size(), LocalDate.ofInstant(now, parent.timetable().zone()), age);
  }
}
