package org.milktide.portal.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.web.NothingHere;

/** Whether milk has come in: the question of rule R16, on the page as in its message. */
final class MilkQuestion {
  static final String RULE = "R16";
  private static final Set<String> CHOICES = Set.of("not-yet", "not-sure");

  /** From the hour that the message asks at, for as long as the answer changes what comes. */
  private static final Duration FROM = Duration.ofDays(3);

  private static final Duration UNTIL = Duration.ofDays(14);

  private MilkQuestion() {}

  /** Whether the page asks. */
  static boolean isAsked(JourneyState state, Instant now) {
    return isLookedFor(state, now)
        && state.family().delivery().filter(at -> !now.isBefore(at.plus(FROM))).isPresent();
  }

  /** Whether milk coming in is what a parent most likely comes to tell in these days. */
  static boolean isLookedFor(JourneyState state, Instant now) {
    return state.milkIn() == null
        && !Known.isTrue(state.stopped())
        && Known.valueOf(state.feedingMode()) != FeedingMode.FORMULA
        && state.family().delivery().filter(at -> now.isBefore(at.plus(UNTIL))).isPresent();
  }

  /**
   * The answer by one of the buttons.
   *
   * @throws NothingHere for an answer that is none of ours
   */
  static TypedEvents answer(Map<String, String> given, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    String choice = typed.text("choice");
    if (choice == null || !CHOICES.contains(choice)) {
      throw new NothingHere();
    }
    typed.read(
        EventType.ANSWER_GIVEN,
        Map.of("rule", RULE, "choice", choice),
        typed.eventId() + "-answer-" + choice,
        path -> path);
    return typed;
  }
}
