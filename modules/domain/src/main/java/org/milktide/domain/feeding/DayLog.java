package org.milktide.domain.feeding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milktide.domain.event.Fact;

/**
 * What was logged of one baby on one local day.
 *
 * @param entries by time
 * @param feeds sessions that began on this day: feeds that start within 30 minutes of the end of
 *     the one before are one (Kent 2006; clinical.md 2.1), so two breasts in a row count once
 */
public record DayLog(LocalDate date, List<LogEntry> entries, int feeds) {
  public DayLog {
    entries = List.copyOf(entries);
  }

  /**
   * Day after day of one baby's log.
   *
   * @param entries of one baby, by time
   * @param last the last day, which is part of it
   * @param zone where the days begin and end
   */
  public static List<DayLog> of(
      List<LogEntry> entries, LocalDate first, LocalDate last, ZoneId zone) {
    Map<LocalDate, List<LogEntry>> byDay =
        entries.stream().collect(Collectors.groupingBy(entry -> dayOf(entry, zone)));
    Map<LocalDate, Integer> feeds = new HashMap<>();
    for (RecentFeed start : Sessions.starts(entries.stream().flatMap(DayLog::feed).toList())) {
      feeds.merge(start.startedAt().atZone(zone).toLocalDate(), 1, Integer::sum);
    }
    return first
        .datesUntil(last.plusDays(1))
        .map(day -> new DayLog(day, byDay.getOrDefault(day, List.of()), feeds.getOrDefault(day, 0)))
        .toList();
  }

  private static LocalDate dayOf(LogEntry entry, ZoneId zone) {
    return entry.at().atZone(zone).toLocalDate();
  }

  private static Stream<RecentFeed> feed(LogEntry entry) {
    return entry.fact() instanceof Fact.FeedRecorded feed
        ? Stream.of(RecentFeeds.recent(entry.key(), feed, entry.heardAt()))
        : Stream.empty();
  }

  /** Whether nothing at all was logged; that does not say that nothing was. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public int pumps() {
    return (int) entries.stream().filter(e -> e.fact() instanceof Fact.PumpRecorded).count();
  }

  /** Wet diapers, those that were dirty as well among them. */
  public int wet() {
    return (int) diapers().filter(Fact.DiaperRecorded::wet).count();
  }

  /** Diapers with stool, those that were wet as well among them. */
  public int dirty() {
    return (int) diapers().filter(diaper -> Boolean.TRUE.equals(diaper.stool())).count();
  }

  private Stream<Fact.DiaperRecorded> diapers() {
    return entries.stream()
        .flatMap(e -> e.fact() instanceof Fact.DiaperRecorded d ? Stream.of(d) : Stream.empty());
  }
}
