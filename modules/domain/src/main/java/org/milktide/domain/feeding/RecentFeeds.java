package org.milktide.domain.feeding;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;

/**
 * The feeds of the last 48 hours, as a set: the same for every order and repetition of events.
 *
 * @param removed entries that were taken back, and when, in case the entry itself comes later
 * @param milk never null: what was written down before there was one reads as empty
 */
public record RecentFeeds(
    List<RecentFeed> feeds, Map<EntryKey, Instant> removed, MilkLog milk) {
  /** How long a feed is kept here; the entries themselves are kept elsewhere. */
  public static final Duration KEPT = Duration.ofDays(2);

  private static final Comparator<RecentFeed> ORDER =
      Comparator.comparing(RecentFeed::startedAt)
          .thenComparing(feed -> feed.key().source())
          .thenComparing(feed -> feed.key().id());

  public static final RecentFeeds NONE = new RecentFeeds(List.of(), Map.of(), MilkLog.NONE);

  public RecentFeeds {
    feeds = feeds.stream().sorted(ORDER).toList();
    removed = Map.copyOf(removed);
    milk = Objects.requireNonNullElse(milk, MilkLog.NONE);
  }

  /** The log after one more event. */
  public RecentFeeds apply(JourneyEvent event) {
    RecentFeeds after = withEntry(event);
    return after.withMilk(after.milk.after(event, after.removed.keySet()));
  }

  private RecentFeeds withMilk(MilkLog changed) {
    return new RecentFeeds(feeds, removed, changed);
  }

  /** The feeds after one more event; facts that are not feeds leave them as they are. */
  private RecentFeeds withEntry(JourneyEvent event) {
    EntryKey key = new EntryKey(event.stamp().source(), event.stamp().id());
    return switch (event.fact()) {
      case Fact.FeedRecorded feed -> with(recent(key, feed, event.arrivedAt()));
      case Fact.EntryRemoved(String entryId) ->
          without(new EntryKey(key.source(), entryId), event.stamp().time());
      case Fact.PumpRecorded _, Fact.DiaperRecorded _, Fact.Stock _, Fact.JourneyFact _ -> this;
    };
  }

  static RecentFeed recent(EntryKey key, Fact.FeedRecorded feed, Instant arrivedAt) {
    Integer minutes = feed.minutes();
    return new RecentFeed(
        key, feed.babyId(), feed.startedAt(), minutes == null ? 0 : minutes, arrivedAt);
  }

  private RecentFeeds with(RecentFeed feed) {
    boolean known = feeds.stream().anyMatch(other -> other.key().equals(feed.key()));
    return known || removed.containsKey(feed.key())
        ? this
        : new RecentFeeds(Stream.concat(feeds.stream(), Stream.of(feed)).toList(), removed, milk);
  }

  private RecentFeeds without(EntryKey key, Instant at) {
    Map<EntryKey, Instant> more = new HashMap<>(removed);
    more.merge(key, at, (one, other) -> one.isAfter(other) ? one : other);
    return new RecentFeeds(feeds.stream().filter(feed -> !feed.key().equals(key)).toList(), more, milk);
  }

  /** What is still recent. A removal is younger than the feed it takes back, so it goes as late. */
  public RecentFeeds prunedAt(Instant now) {
    Instant oldest = now.minus(KEPT);
    Map<EntryKey, Instant> keptRemovals = new HashMap<>(removed);
    keptRemovals.values().removeIf(at -> at.isBefore(oldest));
    return new RecentFeeds(
        feeds.stream().filter(feed -> !feed.startedAt().isBefore(oldest)).toList(),
        keptRemovals,
        milk.prunedAt(now));
  }
}
