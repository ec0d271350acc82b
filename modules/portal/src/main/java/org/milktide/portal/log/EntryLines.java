package org.milktide.portal.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.Teller;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.portal.view.EntryView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.When;

/** Says entries in words. */
final class EntryLines {
  private final Visit visit;
  private final Words words;
  private final When when;

  EntryLines(Visit visit) {
    this.visit = visit;
    this.words = visit.words();
    this.when = When.of(visit);
  }

  /**
   * Whether somebody can change an entry here: what they logged on our pages, and the parent what
   * anybody did.
   */
  static boolean isOurs(LogEntry entry, Visit visit) {
    String source = entry.key().source();
    return visit.isParent() ? Teller.isOurs(source) : source.equals(visit.source());
  }

  /**
   * A line of the list.
   *
   * @param log the address of this day's log, with a query
   */
  EntryView line(LogEntry entry, String log) {
    return new EntryView(
        when.time(entry.at()),
        Mark.of(entry.fact()).stream().map(Mark::word).toList(),
        kind(entry.fact()),
        detail(entry.fact()),
        isOurs(entry, visit) ? log + "&entry=" + entry.key().id() + "#edit" : null);
  }

  /** What an entry is, such as "Left" or "Wet diaper". */
  String kind(Fact.EntryFact fact) {
    return words.text("log.kind." + LogKind.of(fact).map(LogKind::word).orElse("dry"));
  }

  private String detail(Fact.EntryFact fact) {
    return switch (fact) {
      case Fact.FeedRecorded feed -> amounts(feed.minutes(), feed.ml());
      case Fact.PumpRecorded pump -> amounts(null, pump.ml());
      case Fact.DiaperRecorded _ -> "";
    };
  }

  private String amounts(@Nullable Integer minutes, @Nullable Integer ml) {
    List<String> parts = new ArrayList<>();
    if (minutes != null) {
      parts.add(words.text("log.minutes", minutes));
    }
    if (ml != null) {
      parts.add(words.text("log.ml", ml));
    }
    return String.join(", ", parts);
  }
}
