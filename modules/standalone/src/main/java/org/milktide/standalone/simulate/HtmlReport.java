package org.milktide.standalone.simulate;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milktide.content.GuidancePack;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.simulation.Outcome;

/**
 * What a family gets as one page of its own: a chart, the way stage by stage, what was not sent.
 */
final class HtmlReport {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

  private final Scenario scenario;
  private final Preferences preferences;
  private final ItemWords words;
  private final Outcome outcome;

  private HtmlReport(Scenario scenario, GuidancePack pack, Outcome outcome) {
    this.scenario = scenario;
    this.preferences = scenario.preferences();
    this.words = new ItemWords(scenario, pack);
    this.outcome = outcome;
  }

  static String of(Scenario scenario, GuidancePack pack, Outcome outcome) {
    TimelineView view = new HtmlReport(scenario, pack, outcome).view();
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.milktide.standalone");
    StringOutput page = new StringOutput();
    engine.render("simulate/timeline.jte", view, page);
    return page.toString();
  }

  private TimelineView view() {
    List<Bands.Band> bands = Bands.of(outcome.learned(), scenario.happenings().until());
    BandEntries entries = new BandEntries(scenario, words, outcome);
    return new TimelineView(
        facts(),
        sum(),
        new ChartDrawing(scenario, outcome).draw(bands),
        bands.stream().map(band -> band(band, entries)).toList(),
        outcome.notSent().stream().map(this::unsent).toList());
  }

  private List<TimelineView.Fact> facts() {
    List<TimelineView.Fact> facts = new ArrayList<>();
    facts.add(fact("Due", DATE.format(scenario.due())));
    Instant born = scenario.happenings().born();
    facts.add(fact("Born", born == null ? "not in this simulation" : moment(born)));
    if (born != null && !born.equals(scenario.happenings().told())) {
      Instant told = scenario.happenings().told();
      facts.add(fact("Told", told == null ? "never" : moment(told)));
    }
    facts.add(fact("Babies", String.valueOf(scenario.babies())));
    facts.add(fact("Zone", preferences.zone().getId()));
    facts.add(fact("Language", preferences.locale().toLanguageTag()));
    facts.add(fact("Rhythm", preferences.rhythm().toString()));
    facts.add(fact("Quiet", preferences.quiet().toString()));
    return facts;
  }

  private static TimelineView.Fact fact(String name, String value) {
    return new TimelineView.Fact(name, value);
  }

  private String sum() {
    int items =
        outcome.sendings().stream().mapToInt(sending -> sending.release().items().size()).sum();
    return "%s with %s by %s; %d not sent."
        .formatted(
            Words.count(outcome.sendings().size(), "digest", "digests"),
            Words.count(items, "item", "items"),
            DATE.format(scenario.happenings().until().atZone(zone())),
            outcome.notSent().size());
  }

  private TimelineView.Band band(Bands.Band band, BandEntries entries) {
    return new TimelineView.Band(
        BandNames.style(band),
        BandNames.name(band),
        age(band.from()) + " to " + age(band.until()),
        DAY.format(band.from().atZone(zone())) + " – " + DAY.format(band.until().atZone(zone())),
        entries.in(band));
  }

  /** By the true birth: a band's edge is about the family, not about what we were told. */
  private String age(Instant at) {
    return words.age(Optional.ofNullable(scenario.happenings().born()), at);
  }

  private TimelineView.Unsent unsent(Outcome.NotSent note) {
    PlannedItem item = note.skip().item();
    return new TimelineView.Unsent(
        moment(item.until()),
        words.age(note.known().family().birth(), item.until()),
        words.line(
            item, note.known().family(), item.until(), Words.cause(note, preferences.quiet())));
  }

  private String moment(Instant at) {
    return MOMENT.format(at.atZone(zone()));
  }

  private ZoneId zone() {
    return preferences.zone();
  }
}
