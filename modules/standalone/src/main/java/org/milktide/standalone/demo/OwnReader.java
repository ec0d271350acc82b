package org.milktide.standalone.demo;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.milktide.content.Reader;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.plan.Planning;
import org.milktide.domain.plan.Situation;

/** Reads what the page shows of a journey of one's own. */
final class OwnReader {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final OwnJourney journey;
  private final Supplier<Catalogue> catalogue;
  private final FamilyReader families;
  private final MailLog log;
  private final Outside outside;

  OwnReader(
      OwnJourney journey,
      Supplier<Catalogue> catalogue,
      FamilyReader families,
      MailLog log,
      Outside outside) {
    this.journey = journey;
    this.catalogue = catalogue;
    this.families = families;
    this.log = log;
    this.outside = outside;
  }

  /** How the world outside the page reaches this installation. */
  record Outside(Links links, String broker) {}

  /** The current journey; empty until somebody starts one. */
  Optional<DemoState.OwnView> read(Instant now) {
    return journey.current().map(own -> read(own, now));
  }

  private DemoState.OwnView read(Own own, Instant now) {
    Situation situation = journey.situation(own);
    JourneyState state = situation.state();
    Reader reader = own.place().reader(state.family().size(), now);
    return new DemoState.OwnView(
        own.reference(),
        own.journey().toString(),
        outside.links().journey(new Bearer(own.journey(), RecipientId.PARENT)),
        DATE.format(own.due()),
        own.place().name(),
        StageWords.of(state, now),
        state.standing(now) instanceof Standing.Lost,
        presses(state, now),
        plan(situation, own.place(), reader, now),
        log.of(own.journey(), own.address(), reader).stream()
            .map(mail -> families.mail(own.place(), mail))
            .toList(),
        own.shown().stream().map(this::shown).toList());
  }

  private static List<DemoState.Press> presses(JourneyState state, Instant now) {
    return Stream.of(Deed.values())
        .map(deed -> new DemoState.Press(deed.code(), deed.isPossible(state, now)))
        .toList();
  }

  private List<DemoState.Ahead> plan(Situation situation, Place place, Reader reader, Instant now) {
    return Planning.plan(situation, catalogue.get(), now).foreseen().stream()
        .map(
            one ->
                new DemoState.Ahead(
                    place.show(one.dueAt()), log.title(one.item().key().item(), reader)))
        .toList();
  }

  private DemoState.Shown shown(Own.Shown told) {
    return new DemoState.Shown(told.words(), KcatLine.of(told.records(), outside.broker()));
  }
}
