package org.milktide.portal.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Library;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.Birth;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Stages;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.partner.PartnerJourney;
import org.milktide.domain.plan.Plan;
import org.milktide.domain.plan.Planning;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.plan.Upcoming;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.time.Timetable;
import org.milktide.domain.wire.Fields;
import org.springframework.stereotype.Component;

/** Puts together what a partner may see of a journey. */
@Component
final class JourneyReports {
  /** How many deliveries a report holds; all come in pages. */
  private static final int LAST = 50;

  private final Journeys journeys;
  private final Library library;

  JourneyReports(Journeys journeys, Library library) {
    this.journeys = journeys;
    this.library = library;
  }

  JourneyReport of(Situation situation, Instant now) {
    JourneyState state = situation.state();
    Plan plan = Planning.plan(situation, library.get().catalogue(), now);
    Timetable time = state.parent().timetable();
    return new JourneyReport(
        state.id().toString(),
        standing(state.standing(now)),
        Stages.at(state, now).stream().map(Fields::word).toList(),
        Known.valueOf(state.dueDate()),
        births(state),
        Known.valueOf(state.milkIn()),
        state.family().size(),
        time.zone().getId(),
        time.rhythm().toString(),
        time.quiet().toString(),
        nextDueAt(plan, now),
        plan.foreseen().stream().map(JourneyReports::upcoming).toList(),
        deliveries(state.id()));
  }

  private List<Deliveries.Delivery> deliveries(JourneyId id) {
    List<LedgerEntry> all = journeys.ledger(id).stream().sorted().toList();
    return all.subList(Math.max(0, all.size() - LAST), all.size()).stream()
        .map(Deliveries.Delivery::of)
        .toList();
  }

  /** A journey in short, for the list of a partner's own. */
  JourneyList.Line line(PartnerJourney journey, Instant now) {
    Situation situation = journey.situation();
    JourneyState state = situation.state();
    return new JourneyList.Line(
        state.id().toString(),
        journey.ref(),
        standing(state.standing(now)),
        nextDueAt(Planning.plan(situation, library.get().catalogue(), now), now));
  }

  private static @Nullable Instant nextDueAt(Plan plan, Instant now) {
    return plan.releases().isEmpty() ? plan.nextDueAt().orElse(null) : now;
  }

  private static String standing(Standing standing) {
    return standing.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static List<JourneyReport.BirthReport> births(JourneyState state) {
    List<JourneyReport.BirthReport> births = new ArrayList<>();
    add(births, null, state.unnamedBaby());
    state.babies().forEach((id, baby) -> add(births, id, baby));
    return births;
  }

  private static void add(
      List<JourneyReport.BirthReport> births, @Nullable BabyId id, @Nullable Baby baby) {
    Birth birth = baby == null ? null : Known.valueOf(baby.birth());
    if (birth != null) {
      births.add(
          new JourneyReport.BirthReport(
              id == null ? null : id.value(),
              birth.at(),
              birth.gestationDays(),
              Fields.word(birth.outcome())));
    }
  }

  private static JourneyReport.UpcomingReport upcoming(Upcoming one) {
    return new JourneyReport.UpcomingReport(
        one.recipient().value(),
        one.item().key().item().value(),
        one.item().key().occurrence().key(),
        one.dueAt(),
        one.item().reason().code());
  }
}
