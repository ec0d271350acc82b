package org.milktide.standalone.demo;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.milktide.domain.event.Fact;

/** Moves time and lets the sample families tell what is theirs to tell on the way. */
final class DemoDriver {
  private final List<Story.Moment> moments;
  private final DemoTime time;
  private final Records records;
  private final Enrolment enrolment;
  private int told;

  DemoDriver(Story story, DemoTime time, Records records, Enrolment enrolment) {
    this.moments = story.moments();
    this.time = time;
    this.records = records;
    this.enrolment = enrolment;
  }

  /** Moves on to an instant. Not to be called by two threads at once. */
  void advanceTo(Instant target) throws TimeoutException {
    while (told < moments.size() && !moments.get(told).told().at().isAfter(target)) {
      Story.Moment next = moments.get(told);
      advanceClock(next.told().at());
      told++; // before telling: what fails half-way is not told twice
      tell(next);
    }
    advanceClock(target);
  }

  /** The clock's own page may have moved it past this already. */
  private void advanceClock(Instant target) throws TimeoutException {
    Instant now = time.now();
    time.moveTo(target.isAfter(now) ? target : now);
  }

  private void tell(Story.Moment moment) throws TimeoutException {
    SampleFamily family = moment.family();
    Told next = moment.told();
    DemoRecord message =
        CloudEvents.tell(family.reference(), next.fact(), next.at(), moment.eventId());
    if (next.fact() instanceof Fact.SubscriptionRequested) {
      enrolment.enrol(message, family.journey(), family.address());
    } else {
      records.publish(message);
    }
  }
}
