package org.milktide.domain.life;

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
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.plan.Plan;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Planning;
import org.milktide.domain.plan.Release;
import org.milktide.domain.plan.Sent;
import org.milktide.domain.plan.Situation;

/** A life led through the door and the plan, with all that left in it. */
final class Run {
  private final Catalogue catalogue;
  private final Life life;
  private final Waking waking;
  private final List<Sending> sendings = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private Situation situation = Situation.unheard(JourneyId.ofReference("lives", "anna"));
  private @Nullable Instant nextDueAt;
  private Instant lastLook;

  /** One item that left. */
  record Sending(Instant at, PlannedItem item) {}

  private Run(Life life, Catalogue catalogue, Waking waking) {
    this.life = life;
    this.catalogue = catalogue;
    this.waking = waking;
    this.lastLook = life.start().minusSeconds(1);
  }

  static Run of(Life life, Catalogue catalogue, Waking waking) {
    Run run = new Run(life, catalogue, waking);
    SortedMap<Instant, List<JourneyEvent>> arrivals =
        life.events().stream()
            .collect(
                Collectors.groupingBy(JourneyEvent::arrivedAt, TreeMap::new, Collectors.toList()));
    arrivals.headMap(life.end()).forEach(run::hear);
    run.lookBefore(life.end());
    return run;
  }

  List<Sending> sendings() {
    return sendings;
  }

  /** The times between which nothing changed but the time. */
  List<Stretch> stretches() {
    List<Stretch> whole = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Instant end = i + 1 < stretches.size() ? stretches.get(i + 1).from() : life.end();
      whole.addAll(stretches.get(i).until(end).split());
    }
    return whole;
  }

  private void hear(Instant at, List<JourneyEvent> events) {
    lookBefore(at);
    JourneyState before = situation.state();
    Change change = Door.apply(situation, events, catalogue, at);
    situation = change.after();
    nextDueAt = change.nextDueAt();
    if (!situation.state().equals(before)) {
      stretches.add(new Stretch(at, at, situation.state()));
    }
  }

  private void lookBefore(Instant end) {
    Instant at = nextLook();
    while (at.isBefore(end)) {
      look(at);
      at = nextLook();
    }
  }

  private Instant nextLook() {
    Instant at = waking.next(lastLook, nextDueAt);
    for (Outage outage : life.outages()) {
      at = outage.covers(at) ? outage.until() : at;
    }
    return at;
  }

  private void look(Instant now) {
    if (now.isBefore(lastLook)) {
      throw new AssertionError("a look back in time, from " + lastLook + " to " + now);
    }
    int before = sendings.size();
    release(now);
    if (sendings.size() > before
        && !Planning.plan(situation, catalogue, now).releases().isEmpty()) {
      throw new AssertionError("a second run at " + now + " sends again");
    }
  }

  private void release(Instant now) {
    Plan plan = Planning.plan(situation, catalogue, now);
    List<Sent> sent = new ArrayList<>();
    for (Release release : plan.releases()) {
      for (PlannedItem item : release.items()) {
        sendings.add(new Sending(now, item));
        sent.add(new Sent(release.recipient(), item.key().item(), item.key().occurrence(), now));
      }
    }
    situation =
        new Situation(situation.state(), situation.feeds(), situation.memory().with(sent, now));
    nextDueAt = plan.nextDueAt().orElse(null);
    lastLook = now;
    if (nextDueAt != null && !nextDueAt.isAfter(now)) {
      throw new AssertionError("the plan at " + now + " wants to be made again at once");
    }
  }
}
