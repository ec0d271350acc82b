package org.milktide.domain.journey;

import java.time.Instant;
import java.time.LocalDate;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;

/** Journeys for tests: confirmed on a Monday, due in October, in Berlin. */
final class States {
  static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");
  static final LocalDate DUE = LocalDate.of(2027, 10, 1);
  static final Events EVENTS = Events.of("tests");

  private static final String ANNA = "anna@example.org";

  private States() {}

  static JourneyState unheard() {
    return JourneyState.unheard(JourneyId.ofReference("tests", "anna"));
  }

  /** A confirmed journey with these events on top. */
  static JourneyState confirmed(JourneyEvent... more) {
    JourneyState expecting = fold(unheard(), EVENTS.at(MONDAY).requested(Request.due(ANNA, DUE)));
    return fold(fold(expecting, EVENTS.at(MONDAY).confirmed(ANNA)), more);
  }

  static JourneyState fold(JourneyState state, JourneyEvent... events) {
    JourneyState folded = state;
    for (JourneyEvent event : events) {
      folded = Fold.apply(folded, event);
    }
    return folded;
  }

  /** Events that happen so many hours after {@link #MONDAY}. */
  static Events hour(int hours) {
    return EVENTS.at(MONDAY.plusSeconds(3600L * hours));
  }
}
