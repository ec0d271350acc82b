package org.milktide.domain.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.door.Change;
import org.milktide.domain.door.Door;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.plan.Plan;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Planning;
import org.milktide.domain.plan.Release;
import org.milktide.domain.plan.Sent;
import org.milktide.domain.plan.Situation;

/**
 * Runs a journey through the service's own functions: events through the door as they arrive, and
 * in between a plan whenever the last one said that something is due.
 */
public final class Simulation {
  private static final JourneyId JOURNEY = JourneyId.ofReference("simulate", "family");

  private final Catalogue catalogue;
  private final SkipNotes notes;
  private final List<Outcome.Sending> sendings = new ArrayList<>();
  private final List<Outcome.Learned> learned = new ArrayList<>();
  private Situation situation = Situation.unheard(JOURNEY);
  private @Nullable Instant nextDueAt;

  private Simulation(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.notes = new SkipNotes(catalogue);
  }

  /** What these events lead to before {@code until}, each heard at its arrival. */
  public static Outcome run(List<JourneyEvent> events, Catalogue catalogue, Instant until) {
    Simulation simulation = new Simulation(catalogue);
    SortedMap<Instant, List<JourneyEvent>> arrivals =
        events.stream()
            .collect(
                Collectors.groupingBy(JourneyEvent::arrivedAt, TreeMap::new, Collectors.toList()));
    arrivals.headMap(until).forEach(simulation::arrive);
    simulation.releaseBefore(until);
    return new Outcome(
        simulation.sendings, simulation.notes.at(simulation.situation, until), simulation.learned);
  }

  private void arrive(Instant at, List<JourneyEvent> events) {
    releaseBefore(at);
    notes.take(situation, at);
    Change change = Door.apply(situation, events, catalogue, at);
    situation = change.after();
    learned.add(new Outcome.Learned(at, situation.state()));
    nextDueAt = change.nextDueAt();
  }

  private void releaseBefore(Instant end) {
    while (nextDueAt != null && nextDueAt.isBefore(end)) {
      release(nextDueAt);
    }
  }

  private void release(Instant now) {
    notes.take(situation, now);
    Plan plan = Planning.plan(situation, catalogue, now);
    List<Sent> sent = new ArrayList<>();
    for (Release release : plan.releases()) {
      sendings.add(new Outcome.Sending(now, release, situation.state()));
      notes.sent(release);
      for (PlannedItem item : release.items()) {
        sent.add(new Sent(release.recipient(), item.key().item(), item.key().occurrence(), now));
      }
    }
    situation =
        new Situation(situation.state(), situation.feeds(), situation.memory().with(sent, now));
    nextDueAt = plan.nextDueAt().orElse(null);
    if (nextDueAt != null && !nextDueAt.isAfter(now)) {
      throw new IllegalStateException("the plan at " + now + " wants to be planned again at once");
    }
  }
}
