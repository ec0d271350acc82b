package org.milktide.standalone.simulate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milktide.content.GuidancePack;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.journey.Family;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Reason;
import org.milktide.domain.simulation.Outcome;

/** What a family gets as a table for people: life and mails in one timeline, then the skips. */
final class TableReport {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE ppd MMM uuuu HH:mm", Locale.ENGLISH);

  private final Scenario scenario;
  private final ItemWords words;
  private final ZoneId zone;
  private final Columns columns = new Columns();

  private TableReport(Scenario scenario, GuidancePack pack) {
    this.scenario = scenario;
    this.words = new ItemWords(scenario, pack);
    this.zone = scenario.preferences().zone();
  }

  static String of(Scenario scenario, GuidancePack pack, Outcome outcome) {
    TableReport report = new TableReport(scenario, pack);
    report.head();
    report.timeline(outcome.sendings());
    report.notSent(outcome.notSent());
    report.foot(outcome);
    return report.columns.toString();
  }

  private void head() {
    Preferences preferences = scenario.preferences();
    columns.line(
        "Due %s, %s. %s, %s, quiet %s."
            .formatted(
                scenario.due(),
                Words.count(scenario.babies(), "baby", "babies"),
                zone,
                preferences.rhythm(),
                preferences.quiet()));
    columns.line("");
    columns.row("WHEN", "AGE", "WHAT AND WHY");
  }

  private void timeline(List<Outcome.Sending> sendings) {
    Deque<Milestone> milestones = new ArrayDeque<>(Milestone.of(scenario));
    for (Outcome.Sending sending : sendings) {
      while (!milestones.isEmpty() && !milestones.getFirst().at().isAfter(sending.at())) {
        milestone(milestones.removeFirst());
      }
      sending(sending);
    }
    milestones.forEach(this::milestone);
  }

  private void milestone(Milestone milestone) {
    // At the birth itself, how long the pregnancy was says more than "0 h".
    Optional<Instant> born =
        Optional.ofNullable(scenario.happenings().born()).filter(milestone.at()::isAfter);
    columns.row(when(milestone.at()), words.age(born, milestone.at()), "* " + milestone.text());
  }

  private void sending(Outcome.Sending sending) {
    String when = when(sending.at());
    String age = words.age(sending.known().family().birth(), sending.at());
    for (PlannedItem item : sending.release().items()) {
      columns.row(
          when, age, words.title(item.key().item(), sending.known().family(), sending.at()));
      String timing = Words.timing(item.reason().timing(), scenario.preferences());
      detail(item, timing + toldFrom(item.reason()));
      when = "";
      age = "";
    }
  }

  /** What an occasion was told from, such as the feeds that were logged. */
  private static String toldFrom(Reason reason) {
    return reason.inputs().isEmpty()
        ? ""
        : reason.inputs().entrySet().stream()
            .map(input -> input.getKey() + " " + input.getValue())
            .collect(Collectors.joining(", ", "; told from ", ""));
  }

  private void notSent(List<Outcome.NotSent> notes) {
    if (notes.isEmpty()) {
      return;
    }
    columns.line("");
    columns.row("NOT SENT, TIME UP AT", "", "WHAT AND WHY");
    for (Outcome.NotSent note : notes) {
      PlannedItem item = note.skip().item();
      Family family = note.known().family();
      columns.row(
          when(item.until()),
          words.age(family.birth(), item.until()),
          words.title(item.key().item(), family, item.until()));
      detail(item, Words.cause(note, scenario.preferences().quiet()));
    }
  }

  private void foot(Outcome outcome) {
    int items =
        outcome.sendings().stream().mapToInt(sending -> sending.release().items().size()).sum();
    columns.line("");
    columns.line(
        "%s with %s, %d not sent, until %s."
            .formatted(
                Words.count(outcome.sendings().size(), "digest", "digests"),
                Words.count(items, "item", "items"),
                outcome.notSent().size(),
                when(scenario.happenings().until())));
  }

  private void detail(PlannedItem planned, String why) {
    ItemId id = planned.key().item();
    columns.detail(id.value(), words.window(id) + "; " + why);
  }

  private String when(Instant at) {
    return WHEN.format(at.atZone(zone));
  }
}
