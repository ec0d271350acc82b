package org.milktide.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.SubscriptionRequest;
import org.milktide.domain.id.BabyId;

/** Gathers what a family tells, in the local time of its place. */
final class Telling {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final int MINUTES_PER_FEED = 12;

  private final Place place;
  private final List<Told> told = new ArrayList<>();

  Telling(Place place) {
    this.place = place;
  }

  /** What a subscription by due date says. */
  static SubscriptionRequest request(
      EmailAddress address, Place place, LocalDate due, int babies, Instant at) {
    return new SubscriptionRequest(
        address, due, null, place.zone(), place.locale(), babies, null, null, null, at, "demo-1");
  }

  Telling subscribed(String at, String name, LocalDate due, int babies) {
    SubscriptionRequest request = request(Addresses.of(name), place, due, babies, place.at(at));
    return add(at, new Fact.SubscriptionRequested(request), "Subscribed, due " + DATE.format(due));
  }

  Telling born(String at, String bornAt, String baby, String words) {
    Birth birth =
        new Birth(
            place.at(bornAt),
            null,
            Birth.Mode.VAGINAL,
            Birth.Place.HOSPITAL,
            Birth.Outcome.LIVE,
            null);
    return add(at, new Fact.BabyBorn(new BabyId(baby), birth), words);
  }

  Telling milkIn(String at, String noticedAt) {
    Instant noticed = place.at(noticedAt);
    return add(at, new Fact.MilkInNoticed(noticed), "Told us that milk came in");
  }

  /** Feeds of one evening, each logged as it starts. */
  Telling feeds(String words, String... startedAt) {
    String shown = words;
    for (String start : startedAt) {
      Instant at = place.at(start);
      add(
          start,
          new Fact.FeedRecorded(null, at, FeedKind.BREAST_LEFT, MINUTES_PER_FEED, null),
          shown);
      shown = "";
    }
    return this;
  }

  Telling loss(String at) {
    return add(at, new Fact.LossReported(null), "Told us of a loss");
  }

  List<Told> done() {
    return List.copyOf(told);
  }

  private Telling add(String at, Fact fact, String words) {
    told.add(new Told(place.at(at), fact, words));
    return this;
  }
}
