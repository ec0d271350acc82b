package org.milktide.standalone.demo;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Subject;

/**
 * Subscribes a family by a record, then confirms for it: nobody is there to press the button in the
 * mail, so the demo brings the same event through the same door.
 */
final class Enrolment {
  private final Records records;
  private final DemoTime time;
  private final JourneyDoor door;

  Enrolment(Records records, DemoTime time, JourneyDoor door) {
    this.records = records;
    this.time = time;
    this.door = door;
  }

  void enrol(DemoRecord subscription, JourneyId journey, EmailAddress address)
      throws TimeoutException {
    records.publish(subscription);
    time.settle();
    Instant now = time.now();
    Stamp stamp = new Stamp(now, CloudEvents.SOURCE, journey + "-confirmed");
    Fact confirmed = new Fact.SubscriptionConfirmed(RecipientId.PARENT, address);
    door.apply(
        List.of(
            new Arrival(new Subject.Existing(journey), new JourneyEvent(stamp, now, confirmed))),
        now);
    time.settle();
  }
}
