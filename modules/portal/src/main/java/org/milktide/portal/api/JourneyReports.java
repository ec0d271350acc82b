package org.milktide.portal.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Library;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.Birth;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Stages;
import org.milktide.domain.journey.Standing;
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
        plan.releases().isEmpty() ? plan.nextDueAt().orElse(null) : now,
        plan.upcoming().stream().map(JourneyReports::upcoming).toList(),
        journeys.ledger(state.id()).stream().map(JourneyReports::delivery).toList());
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

  private static JourneyReport.DeliveryReport delivery(LedgerEntry entry) {
    return new JourneyReport.DeliveryReport(
        entry.at(),
        entry.recipient().value(),
        entry.item().value(),
        entry.occurrence().key(),
        entry.outcome(),
        entry.reason(),
        entry.digest() == null ? null : Objects.toString(entry.digest()));
  }
}
