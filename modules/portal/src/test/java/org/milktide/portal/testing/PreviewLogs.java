package org.milktide.portal.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.portal.desk.Desk;

/** Families with a lively log, the same at every start. */
final class PreviewLogs {
  private static final Duration AGE = Duration.ofDays(16).minusHours(3);
  private static final int DAYS = 14;

  /** The day of the month on which nobody had a hand free. */
  private static final int EMPTY = 28;

  private final TestPortal portal;
  private final Random random = new Random(7);

  PreviewLogs(TestPortal portal) {
    this.portal = portal;
  }

  /** The logs by the names of their pages. */
  Map<String, String> links() {
    Map<String, String> links = new LinkedHashMap<>();
    for (String locale : List.of("en", "es-MX", "ar")) {
      String name = locale.equals("en") ? "log" : "log-" + locale.substring(0, 2);
      Bearer bearer = portal.family(request -> request.locale(locale));
      portal.tell(bearer, portal.events().bornAtTerm(portal.now().minus(AGE)));
      fill(bearer, null);
      links.put(name, portal.links.journey(bearer) + "/log");
      links.put(name + "-journey", portal.links.journey(bearer));
    }
    Bearer twins = portal.family(request -> request.babies(2));
    for (String baby : List.of("A", "B")) {
      portal.tell(twins, portal.events().born(baby, portal.now().minus(AGE)));
      fill(twins, new BabyId(baby));
    }
    links.put("log-twins", portal.links.journey(twins) + "/log?baby=2");
    links.put("log-twins-journey", portal.links.journey(twins));
    Bearer fresh = portal.born(Duration.ofHours(30));
    links.put("log-empty", portal.links.journey(fresh) + "/log");
    return links;
  }

  private void fill(Bearer bearer, @Nullable BabyId baby) {
    List<Arrival> arrivals = new ArrayList<>();
    Instant at = portal.now().minus(Duration.ofDays(DAYS));
    boolean left = true;
    while (at.isBefore(portal.now().minusSeconds(60))) {
      if (at.atZone(ZoneId.of("Europe/Berlin")).getDayOfMonth() != EMPTY) {
        feed(baby, at, left).forEach(fact -> arrivals.add(arrival(bearer, fact)));
      }
      left = !left;
      at = at.plus(Duration.ofMinutes(90 + random.nextInt(110)));
    }
    portal.store.apply(arrivals, portal.now());
  }

  private List<Fact.EntryFact> feed(@Nullable BabyId baby, Instant at, boolean left) {
    List<Fact.EntryFact> facts = new ArrayList<>();
    FeedKind side = left ? FeedKind.BREAST_LEFT : FeedKind.BREAST_RIGHT;
    int chance = random.nextInt(10);
    FeedKind kind = chance == 0 ? FeedKind.BOTTLE_EBM : side;
    Integer ml = chance == 0 ? 60 : null;
    facts.add(new Fact.FeedRecorded(baby, at, kind, ml == null ? 12 + chance : null, ml));
    if (random.nextInt(10) < 7) {
      facts.add(diaper(baby, at.plusSeconds(300), true, random.nextInt(4) == 0));
    } else if (random.nextInt(10) < 4) {
      facts.add(diaper(baby, at.plusSeconds(600), false, true));
    }
    if (random.nextInt(10) == 0) {
      facts.add(new Fact.PumpRecorded(at.plusSeconds(1500), 70));
    }
    return facts;
  }

  private static Fact.EntryFact diaper(
      @Nullable BabyId baby, Instant at, boolean wet, boolean dirty) {
    return new Fact.DiaperRecorded(baby, at, wet, dirty, null, null);
  }

  private Arrival arrival(Bearer bearer, Fact.EntryFact fact) {
    Stamp stamp = new Stamp(fact.at(), Desk.PAGES, "log-" + random.nextLong());
    return new Arrival(
        new Subject.Existing(bearer.journey()), new JourneyEvent(stamp, portal.now(), fact));
  }
}
