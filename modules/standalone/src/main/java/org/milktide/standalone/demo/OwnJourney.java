package org.milktide.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.SubscriptionRequest;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Journeys;

/** The journey that a visitor of the page tries things on; a new one takes its place. */
final class OwnJourney {
  private final Playback playback;
  private final DemoTime time;
  private final Records records;
  private final Enrolment enrolment;
  private final Journeys journeys;
  private final AtomicReference<@Nullable Own> current = new AtomicReference<>();
  private int started;

  OwnJourney(
      Playback playback, DemoTime time, Records records, Enrolment enrolment, Journeys journeys) {
    this.playback = playback;
    this.time = time;
    this.records = records;
    this.enrolment = enrolment;
    this.journeys = journeys;
  }

  Optional<Own> current() {
    return Optional.ofNullable(current.get());
  }

  /** What is known of a journey; it was subscribed, so it is there. */
  Situation situation(Own own) {
    return journeys
        .find(own.journey())
        .orElseThrow(() -> new IllegalStateException("no journey " + own.journey()));
  }

  /** Subscribes and confirms; the clock stands still from here, so that there is time to look. */
  void start(LocalDate due, Place place) {
    playback.watchOwn();
    playback.alone(() -> enrol(due, place));
  }

  private void enrol(LocalDate due, Place place) throws TimeoutException {
    started++;
    Own own = new Own("you-" + started, place, due, List.of());
    Instant now = time.now();
    SubscriptionRequest request = Telling.request(own.address(), place, due, 1, now);
    Fact fact = new Fact.SubscriptionRequested(request);
    DemoRecord message = CloudEvents.tell(own.reference(), fact, now, own.reference() + "-0");
    enrolment.enrol(message, own.journey(), own.address());
    current.set(own.with(new Own.Shown("Subscribed", List.of(message))));
  }

  /**
   * Tells something by records, and waits until what comes of it can be seen.
   *
   * @return false when it makes no sense now, and nothing was told
   */
  boolean tell(Deed deed) {
    List<Own.Shown> told = new ArrayList<>();
    playback.alone(
        () -> {
          Own own = current.get();
          if (own != null && isPossible(own, deed)) {
            told.add(publish(own, deed));
            current.set(own.with(told.getFirst()));
            time.settle();
          }
        });
    return !told.isEmpty();
  }

  private boolean isPossible(Own own, Deed deed) {
    JourneyState state = situation(own).state();
    return deed.isPossible(state, time.now());
  }

  private Own.Shown publish(Own own, Deed deed) {
    Instant now = time.now();
    String subject = own.journey().toString();
    List<DemoRecord> messages = new ArrayList<>();
    for (Fact fact : deed.facts(now)) {
      String id = own.reference() + "-" + (own.count() + messages.size());
      messages.add(CloudEvents.tell(subject, fact, now, id));
    }
    messages.forEach(records::publish);
    return new Own.Shown(deed.words(), messages);
  }
}
