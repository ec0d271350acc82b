package org.milktide.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.time.Rhythm;

/**
 * Makes events of one source: {@code events.at(noon).born(ten)}. Each gets an id of its own; an
 * event arrives when it happens, unless {@link #arriving} says otherwise.
 */
public final class Events {
  private final String source;
  private final AtomicInteger count;
  private final Instant time;
  private final Instant arrivedAt;

  private Events(String source, AtomicInteger count, Instant time, Instant arrivedAt) {
    this.source = source;
    this.count = count;
    this.time = time;
    this.arrivedAt = arrivedAt;
  }

  /** Events of a source, at the epoch until {@link #at} says when. */
  public static Events of(String source) {
    return new Events(source, new AtomicInteger(), Instant.EPOCH, Instant.EPOCH);
  }

  /** Events that happen and arrive at this instant. */
  public Events at(Instant when) {
    return new Events(source, count, when, when);
  }

  /** The same events, arriving then. */
  public Events arriving(Instant when) {
    return new Events(source, count, time, when);
  }

  /** An event of this fact with the next id. */
  public JourneyEvent event(Fact fact) {
    return event("e" + count.incrementAndGet(), fact);
  }

  /** An event of this fact with an id that the test needs to know. */
  public JourneyEvent event(String id, Fact fact) {
    return new JourneyEvent(new Stamp(time, source, id), arrivedAt, fact);
  }

  public JourneyEvent requested(Request request) {
    return event(new Fact.SubscriptionRequested(request.build(time)));
  }

  /** The parent's confirmation of this address. */
  public JourneyEvent confirmed(String email) {
    return event(new Fact.SubscriptionConfirmed(RecipientId.PARENT, new EmailAddress(email)));
  }

  /** The parent's invitation of somebody in Berlin who reads English. */
  public JourneyEvent invited(RecipientId person, String email) {
    return event(
        new Fact.PersonInvited(
            person, new EmailAddress(email), null, ZoneId.of("Europe/Berlin"), Locale.ENGLISH));
  }

  /** The confirmation of somebody who was invited. */
  public JourneyEvent confirmed(RecipientId person, String email) {
    return event(new Fact.SubscriptionConfirmed(person, new EmailAddress(email)));
  }

  public JourneyEvent removed(RecipientId person) {
    return event(new Fact.PersonRemoved(person));
  }

  public JourneyEvent logShared(boolean shared) {
    return event(new Fact.LogShared(shared));
  }

  public JourneyEvent unsubscribed() {
    return event(new Fact.Unsubscribed(RecipientId.PARENT));
  }

  public JourneyEvent resubscribed() {
    return event(new Fact.Resubscribed(RecipientId.PARENT));
  }

  public JourneyEvent ended() {
    return event(new Fact.SubscriptionEnded(null));
  }

  public JourneyEvent dueDate(LocalDate date) {
    return event(new Fact.DueDateChanged(date));
  }

  /** A live birth of the only or first baby. */
  public JourneyEvent born(Instant at) {
    return event(new Fact.BabyBorn(null, Birth.at(at)));
  }

  /** A live birth at 40w0d, whatever the due date was. */
  public JourneyEvent bornAtTerm(Instant at) {
    Birth birth =
        new Birth(at, 280, Birth.Mode.VAGINAL, Birth.Place.HOSPITAL, Birth.Outcome.LIVE, null);
    return event(new Fact.BabyBorn(null, birth));
  }

  /** A live birth of a baby with a name. */
  public JourneyEvent born(String baby, Instant at) {
    return event(new Fact.BabyBorn(new BabyId(baby), Birth.at(at)));
  }

  public JourneyEvent milkIn(Instant at) {
    return event(new Fact.MilkInNoticed(at));
  }

  public JourneyEvent lost() {
    return event(new Fact.LossReported(null));
  }

  public JourneyEvent lost(String baby) {
    return event(new Fact.LossReported(new BabyId(baby)));
  }

  public JourneyEvent lossUndone() {
    return event(new Fact.LossUndone(null));
  }

  /** A pause until then; without an end, until resumed. */
  public JourneyEvent paused(@Nullable Instant until) {
    return event(new Fact.Paused(until));
  }

  public JourneyEvent resumed() {
    return event(new Fact.Resumed());
  }

  /** A change of the rhythm alone, such as {@code weekly mon 09:00}. */
  public JourneyEvent rhythm(String rhythm) {
    return event(new Fact.PreferencesChanged(Rhythm.parse(rhythm), null, null, null));
  }

  /** A feed of the only or first baby that starts now. */
  public JourneyEvent feed() {
    return event(new Fact.FeedRecorded(null, time, FeedKind.BREAST_LEFT, null, null));
  }

  /** A feed of a baby with a name that starts now. */
  public JourneyEvent feed(String baby) {
    return event(new Fact.FeedRecorded(new BabyId(baby), time, FeedKind.OTHER, null, null));
  }

  /** Takes back an entry of this source. */
  public JourneyEvent removed(JourneyEvent entry) {
    return event(new Fact.EntryRemoved(entry.stamp().id()));
  }
}
