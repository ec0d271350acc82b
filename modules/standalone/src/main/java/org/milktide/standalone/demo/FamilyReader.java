package org.milktide.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milktide.content.Reader;
import org.milktide.domain.event.Fact;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Journeys;

/** Reads what the page shows of a sample family. */
final class FamilyReader {
  private final Story story;
  private final Journeys journeys;
  private final MailLog log;

  FamilyReader(Story story, Journeys journeys, MailLog log) {
    this.story = story;
    this.journeys = journeys;
    this.log = log;
  }

  List<DemoState.FamilyView> read(Instant now) {
    return story.families().stream().map(family -> read(family, now)).toList();
  }

  private DemoState.FamilyView read(SampleFamily family, Instant now) {
    return new DemoState.FamilyView(
        family.reference(),
        family.name(),
        family.about(),
        family.place().name(),
        journeys
            .find(family.journey())
            .map(Situation::state)
            .map(state -> StageWords.of(state, now))
            .orElse("Not subscribed yet"),
        entries(family, now));
  }

  /** What the family told and what it got, in the order of time; told before what came of it. */
  private List<DemoState.Entry> entries(SampleFamily family, Instant now) {
    Reader reader = family.place().reader(family.babies(), now);
    List<Map.Entry<Instant, DemoState.Entry>> all = new ArrayList<>();
    for (Told told : family.told()) {
      if (!told.words().isEmpty() && !told.at().isAfter(now)) {
        all.add(Map.entry(told.at(), told(family, told)));
      }
    }
    for (MailLog.Mail mail : log.of(family.journey(), family.address(), reader)) {
      all.add(Map.entry(mail.stored().at(), mail(family.place(), mail)));
    }
    return sorted(all.stream()).toList();
  }

  private static Stream<DemoState.Entry> sorted(Stream<Map.Entry<Instant, DemoState.Entry>> all) {
    return all.sorted(Map.Entry.comparingByKey(Comparator.naturalOrder())).map(Map.Entry::getValue);
  }

  private DemoState.Entry told(SampleFamily family, Told told) {
    return new DemoState.Entry(
        "told-" + family.told().indexOf(told),
        null,
        family.place().show(told.at()),
        story.position(told.at()),
        List.of(told.words()),
        told.fact() instanceof Fact.LossReported);
  }

  DemoState.Entry mail(Place place, MailLog.Mail mail) {
    return new DemoState.Entry(
        "mail-" + mail.stored().id(),
        mail.stored().id(),
        place.show(mail.stored().at()),
        story.position(mail.stored().at()),
        mail.titles(),
        false);
  }
}
