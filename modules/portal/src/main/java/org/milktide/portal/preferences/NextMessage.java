package org.milktide.portal.preferences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.plan.Plan;
import org.milktide.domain.plan.Reason;
import org.milktide.domain.plan.Upcoming;
import org.milktide.domain.time.Rhythm;
import org.milktide.domain.time.Timetable;
import org.milktide.portal.view.NextView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Messages;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.When;
import org.springframework.stereotype.Component;

/** Says when somebody's next message comes, and what its moment hangs on. */
@Component
final class NextMessage {
  private final Messages messages;

  NextMessage(Messages messages) {
    this.messages = messages;
  }

  /**
   * The next message of a visit as it is or as it is supposed to be.
   *
   * @param words those of the page that it is said on
   */
  NextView of(Visit visit, Words words) {
    When when = new When(words, visit.zone(), visit.now());
    if (visit.state().standing(visit.now()) instanceof Standing.Paused(Instant until)) {
      return plain(
          until == null
              ? words.text("preferences.paused.open")
              : words.text("preferences.paused.until", when.at(until)));
    }
    Plan plan = messages.plan(visit);
    if (plan.releases().stream()
        .anyMatch(release -> release.recipient().equals(visit.bearer().recipient()))) {
      return plain(words.text("preferences.next", when.at(visit.now())));
    }
    List<Upcoming> upcoming = Messages.upcoming(visit, plan);
    if (upcoming.isEmpty()) {
      return plain(words.text("preferences.next.none"));
    }
    Instant at = upcoming.getFirst().dueAt();
    String text = words.text("preferences.next", when.at(at));
    return new NextView(text, words.text("preferences.next." + why(visit, upcoming, at)));
  }

  private static NextView plain(String text) {
    return new NextView(text, null);
  }

  /** The last part of a key: what made it this moment and no earlier one. */
  private static String why(Visit visit, List<Upcoming> upcoming, Instant at) {
    Timetable time = visit.person().timetable();
    if (time.isQuiet(at.minusMillis(1))) {
      return "quiet";
    }
    boolean isSlot =
        upcoming.stream()
            .filter(one -> one.dueAt().equals(at))
            .allMatch(one -> isInTheRhythm(one.item().reason().timing()));
    if (!isSlot) {
      return "soon";
    }
    Optional<LocalDate> since = visit.person().fewerSince();
    if (since.filter(date -> time.nextOtherWeek(date, at).equals(at)).isPresent()) {
      return "fewer";
    }
    return switch (time.rhythm()) {
      case Rhythm.AsItComes() -> "comes";
      case Rhythm.Daily _ -> "daily";
      case Rhythm.Weekly _ -> "weekly";
    };
  }

  private static boolean isInTheRhythm(Reason.Timing timing) {
    return timing == Reason.Timing.SLOT || timing == Reason.Timing.STARTER;
  }
}
