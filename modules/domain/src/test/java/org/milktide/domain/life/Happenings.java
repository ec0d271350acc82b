package org.milktide.domain.life;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;

/** What is drawn to happen in one life; some of it is told hours or days late. */
final class Happenings {
  private static final String ANNA = "anna@example.org";
  private static final BabyId FIRST = new BabyId("A");
  private static final BabyId SECOND = new BabyId("B");
  private static final List<String> FLAGS = List.of("bmi", "praevia", "long-labour", "caesarean");

  private static final List<String> TOPICS = List.of("first-days", "feeding", "milk-coming-in");

  private final Lives lives;
  private final Instant start;
  private final Instant end;
  private final Instant clockChange;
  private final Events source = Events.of("lives");
  private final List<JourneyEvent> events = new ArrayList<>();
  private Instant birth;
  private boolean twins;

  Happenings(Lives lives, Instant start, Instant end, Instant clockChange) {
    this.lives = lives;
    this.start = start;
    this.end = end;
    this.clockChange = clockChange;
    this.birth = start;
  }

  List<JourneyEvent> events() {
    return events;
  }

  void subscribe(ZoneId zone) {
    twins = lives.oneIn(4);
    Request request =
        Request.due(ANNA, lives.date(start).plusDays(lives.below(180)))
            .zone(zone)
            .babies(twins ? 2 : 1);
    Events now = source.at(start);
    events.add(now.requested(request));
    events.add(now.event(preferences(null)));
    events.add(now.confirmed(ANNA));
  }

  /** A birth in most lives, some of them early, and at times within hours of the clock change. */
  void bear() {
    if (lives.oneIn(8)) {
      return;
    }
    Instant any = start.plus(lives.minutes(14 * 1440));
    Instant near = clockChange.minus(lives.minutes(6000)).plus(lives.minutes(1500));
    birth = near.isAfter(start) && lives.oneIn(2) ? near : any;
    int gestation = lives.oneIn(6) ? 230 : 280;
    tell(birth, born(twins ? FIRST : null, birth, gestation));
    if (twins) {
      Instant second = birth.plus(lives.minutes(90));
      tell(second, born(SECOND, second, gestation));
    }
  }

  private static Fact born(@Nullable BabyId baby, Instant at, int gestation) {
    return new Fact.BabyBorn(
        baby, new Birth(at, gestation, null, Birth.Place.HOME, Birth.Outcome.LIVE, null));
  }

  private void tell(Instant at, Fact fact) {
    Duration late =
        switch (lives.below(4)) {
          case 0 -> lives.minutes(600);
          case 1 -> lives.minutes(4000);
          default -> Duration.ZERO;
        };
    Instant arrival = at.plus(late);
    if (arrival.isBefore(end)) {
      events.add(source.at(at).arriving(arrival).event(fact));
    }
  }

  /** Something changes at any time, or within hours of the clock change. */
  void change() {
    Instant near = clockChange.minus(lives.minutes(600)).plus(lives.minutes(1200));
    boolean inLife = near.isAfter(start) && near.isBefore(end);
    Instant at =
        inLife && lives.oneIn(3)
            ? near
            : start.plus(lives.minutes((int) Duration.between(start, end).toMinutes()));
    switch (lives.below(14)) {
      case 0, 1 -> tell(at, preferences(null));
      case 2 -> tell(at, preferences(lives.any(Lives.ZONES)));
      case 3, 4 -> tell(at, new Fact.DueDateChanged(lives.date(at).plusDays(lives.below(150))));
      case 5 -> tell(at, born(twins ? FIRST : null, birth.minus(lives.minutes(600)), 275));
      case 6, 7 -> tell(at, new Fact.MilkInNoticed(birth.plus(lives.minutes(7000))));
      case 8 -> pause(at);
      case 9 -> silence(at);
      case 10 -> feeds(at);
      case 11, 12 -> tell(at, profile(at));
      default -> condition(at);
    }
  }

  private Fact preferences(@Nullable ZoneId zone) {
    WordSet topicsOff = lives.oneIn(4) ? WordSet.of(List.of(lives.any(TOPICS))) : null;
    return new Fact.PreferencesChanged(
        lives.rhythm(), lives.quiet(), zone, null, topicsOff, null, null);
  }

  private void pause(Instant at) {
    Instant until = at.plus(lives.minutes(6000));
    if (lives.oneIn(2)) {
      tell(at, new Fact.Paused(until));
    } else {
      tell(at, new Fact.Paused(null));
      tell(until, new Fact.Resumed());
    }
  }

  /** Silence that is taken back: an unsubscribe, an end, or the loss of one of two. */
  private void silence(Instant at) {
    Instant back = at.plus(lives.minutes(3000));
    switch (lives.below(3)) {
      case 0 -> {
        tell(at, source.unsubscribed().fact());
        tell(back, source.resubscribed().fact());
      }
      case 1 -> {
        tell(at, new Fact.SubscriptionEnded(null));
        tell(back, source.confirmed(ANNA).fact());
      }
      default -> {
        tell(at, twins ? new Fact.LossReported(SECOND) : new Fact.Paused(back));
        tell(back, new Fact.Resumed());
      }
    }
  }

  private void feeds(Instant at) {
    for (int i = 0; i < 6; i++) {
      events.add(source.at(at.plus(Duration.ofMinutes(45L * i))).feed());
    }
  }

  private Fact profile(Instant at) {
    return switch (lives.below(5)) {
      case 0 -> new Fact.ProfileSet(WordSet.of(List.of(lives.any(FLAGS))), null, null);
      case 1 -> new Fact.ProfileSet(null, WordSet.of(List.of("colostrum")), null);
      case 2 -> new Fact.CarePlanSet(lives.oneIn(2));
      case 3 -> new Fact.AnswerGiven(new RuleId("R16"), lives.oneIn(2) ? "yes" : "not-sure");
      default -> new Fact.ReturnToWorkSet(lives.date(at).plusDays(lives.below(40)));
    };
  }

  private void condition(Instant at) {
    tell(
        at,
        switch (lives.below(5)) {
          case 0 -> new Fact.FeedingModeChanged(lives.any(List.of(FeedingMode.values())));
          case 1 -> new Fact.BreastfeedingStopped();
          case 2 -> new Fact.BabyAdmitted(null);
          default -> new Fact.BabyDischarged(null);
        });
  }
}
