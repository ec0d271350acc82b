package org.milktide.domain.feeding;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;

/**
 * A stretch of the feed log, as a set keyed by source and id: the same for every order of arrival.
 * Of two entries of one key the one heard first counts.
 *
 * @param entries what is in the log, by time
 * @param removed what was taken back, by time
 */
public record Logged(List<LogEntry> entries, List<LogEntry> removed) {
  private static final Comparator<LogEntry> ORDER =
      Comparator.comparing(LogEntry::at)
          .thenComparing(entry -> entry.key().source())
          .thenComparing(entry -> entry.key().id());

  public Logged {
    entries = entries.stream().sorted(ORDER).toList();
    removed = removed.stream().sorted(ORDER).toList();
  }

  /**
   * What events came to.
   *
   * @param heard in the order of their arrival; what is no log entry counts for nothing
   * @param from the first instant of the stretch
   * @param until the end of the stretch, which is not part of it
   */
  public static Logged of(List<JourneyEvent> heard, Instant from, Instant until) {
    Map<EntryKey, LogEntry> all = new LinkedHashMap<>();
    Set<EntryKey> gone = new HashSet<>();
    for (JourneyEvent event : heard) {
      EntryKey key = new EntryKey(event.stamp().source(), event.stamp().id());
      switch (event.fact()) {
        case Fact.EntryFact fact ->
            all.putIfAbsent(key, new LogEntry(key, event.arrivedAt(), fact));
        case Fact.EntryRemoved(String entryId) -> gone.add(new EntryKey(key.source(), entryId));
        case Fact.Stock _, Fact.JourneyFact _ -> {}
      }
    }
    List<LogEntry> inTime =
        all.values().stream()
            .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(until))
            .toList();
    Predicate<LogEntry> isGone = entry -> gone.contains(entry.key());
    return new Logged(
        inTime.stream().filter(isGone.negate()).toList(), inTime.stream().filter(isGone).toList());
  }
}
