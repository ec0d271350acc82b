package org.milktide.domain.feeding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.BabyId;

/**
 * The log of the last days, as a set: the same for every order and repetition of events. What was
 * written down before there were diapers in it reads as having none.
 *
 * @param removed entries that were taken back, and when, in case the entry itself comes later
 * @param days sessions of days before {@code wholeSince}, up to ten days back from it
 * @param milk what is known of milk beyond single feeds
 * @param wholeSince from when on nothing was dropped because of its age: the start of a day by UTC
 * @param milk never null: what was written down before there was one reads as empty
 */
public record RecentFeeds(
    List<RecentFeed> feeds,
    Map<EntryKey, Instant> removed,
    List<RecentDiaper> diapers,
    List<RecentPump> pumps,
    List<DaySessions> days,
    Instant wholeSince,
    MilkLog milk) {
  /** How long an entry is kept here at least; the entries themselves are kept elsewhere. */
  public static final Duration KEPT = Duration.ofDays(3);

  /** How many days of sessions are kept beyond that (R40 looks at nine days in all). */
  private static final int DAYS_KEPT = 10;

  private static final Comparator<RecentEntry> ORDER =
      Comparator.comparing(RecentEntry::at)
          .thenComparing(entry -> entry.key().source())
          .thenComparing(entry -> entry.key().id());

  private static final Comparator<DaySessions> BY_DAY =
      Comparator.comparing(DaySessions::day)
          .thenComparing(day -> day.babyId() == null ? "" : day.babyId().value());

  public static final RecentFeeds NONE =
      new RecentFeeds(
          List.of(), Map.of(), List.of(), List.of(), List.of(), Instant.EPOCH, MilkLog.NONE);

  public RecentFeeds {
    feeds = feeds.stream().sorted(ORDER).toList();
    removed = Map.copyOf(removed);
    diapers = sorted(diapers);
    pumps = sorted(pumps);
    days =
        Objects.requireNonNullElse(days, List.<DaySessions>of()).stream().sorted(BY_DAY).toList();
    wholeSince = Objects.requireNonNullElseGet(wholeSince, firstOf(feeds));
    milk = Objects.requireNonNullElse(milk, MilkLog.NONE);
  }

  private static <T extends RecentEntry> List<T> sorted(@Nullable List<T> entries) {
    return Objects.requireNonNullElse(entries, List.<T>of()).stream().sorted(ORDER).toList();
  }

  /** What was written down without it kept two days. */
  private static Supplier<Instant> firstOf(List<RecentFeed> feeds) {
    return () -> feeds.isEmpty() ? Instant.EPOCH : feeds.getFirst().startedAt();
  }

  /** All entries, in no order. */
  public Stream<RecentEntry> entries() {
    return Stream.of(feeds, diapers, pumps).flatMap(List::stream);
  }

  /** The log after one more event; what is no entry of it leaves it as it is. */
  public RecentFeeds apply(JourneyEvent event) {
    RecentFeeds after = withEntry(event);
    return after.withMilk(after.milk.after(event, after.removed.keySet()));
  }

  private RecentFeeds withMilk(MilkLog changed) {
    return new RecentFeeds(feeds, removed, diapers, pumps, days, wholeSince, changed);
  }

  private RecentFeeds withEntry(JourneyEvent event) {
    EntryKey key = new EntryKey(event.stamp().source(), event.stamp().id());
    return switch (event.fact()) {
      case Fact.EntryFact fact -> with(recent(key, fact, event.arrivedAt()));
      case Fact.EntryRemoved(String entryId) ->
          without(new EntryKey(key.source(), entryId), event.stamp().time());
      case Fact.Stock _, Fact.JourneyFact _ -> this;
    };
  }

  private static RecentEntry recent(EntryKey key, Fact.EntryFact fact, Instant arrivedAt) {
    return switch (fact) {
      case Fact.FeedRecorded feed -> recent(key, feed, arrivedAt);
      case Fact.PumpRecorded pump -> new RecentPump(key, pump.at(), arrivedAt);
      case Fact.DiaperRecorded diaper -> RecentDiaper.of(key, diaper, arrivedAt);
    };
  }

  static RecentFeed recent(EntryKey key, Fact.FeedRecorded feed, Instant arrivedAt) {
    Integer minutes = feed.minutes();
    return new RecentFeed(
        key, feed.babyId(), feed.startedAt(), minutes == null ? 0 : minutes, arrivedAt);
  }

  /** What is older than what is kept was never here, whenever it is applied. */
  private RecentFeeds with(RecentEntry entry) {
    boolean isOld =
        entry.at().isBefore(oldestAt(entry.arrivedAt())) || entry.at().isBefore(wholeSince);
    boolean isKnown = entries().anyMatch(other -> other.key().equals(entry.key()));
    if (isOld || isKnown || removed.containsKey(entry.key())) {
      return this;
    }
    return switch (entry) {
      case RecentFeed feed ->
          new RecentFeeds(and(feeds, feed), removed, diapers, pumps, days, wholeSince, milk);
      case RecentDiaper diaper ->
          new RecentFeeds(feeds, removed, and(diapers, diaper), pumps, days, wholeSince, milk);
      case RecentPump pump ->
          new RecentFeeds(feeds, removed, diapers, and(pumps, pump), days, wholeSince, milk);
    };
  }

  private static <T> List<T> and(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  private RecentFeeds without(EntryKey key, Instant at) {
    Map<EntryKey, Instant> more = new HashMap<>(removed);
    more.merge(key, at, (one, other) -> one.isAfter(other) ? one : other);
    return new RecentFeeds(
        other(feeds, key), more, other(diapers, key), other(pumps, key), days, wholeSince, milk);
  }

  private static <T extends RecentEntry> List<T> other(List<T> entries, EntryKey key) {
    return entries.stream().filter(entry -> !entry.key().equals(key)).toList();
  }

  /**
   * What is still recent: whole days by UTC, so that a day's sessions are counted once, when all of
   * it is old. A removal is younger than the entry it takes back, so it goes as late.
   */
  public RecentFeeds prunedAt(Instant now) {
    Instant oldest = oldestAt(now);
    if (!oldest.isAfter(wholeSince)) {
      return withMilk(milk.prunedAt(now));
    }
    Map<EntryKey, Instant> keptRemovals = new HashMap<>(removed);
    keptRemovals.values().removeIf(at -> at.isBefore(oldest));
    return new RecentFeeds(
        since(feeds, oldest),
        keptRemovals,
        since(diapers, oldest),
        since(pumps, oldest),
        daysBefore(oldest),
        oldest,
        milk.prunedAt(now));
  }

  private static Instant oldestAt(Instant now) {
    return now.minus(KEPT).truncatedTo(ChronoUnit.DAYS);
  }

  private static <T extends RecentEntry> List<T> since(List<T> entries, Instant oldest) {
    return entries.stream().filter(entry -> !entry.at().isBefore(oldest)).toList();
  }

  private List<DaySessions> daysBefore(Instant oldest) {
    LocalDate first = dayOf(oldest).minusDays(DAYS_KEPT);
    List<DaySessions> all = new ArrayList<>(days);
    sessionsByDay().stream().filter(day -> day.day().isBefore(dayOf(oldest))).forEach(all::add);
    return all.stream().filter(day -> !day.day().isBefore(first)).toList();
  }

  /**
   * The sessions of each day of which a feed is kept here, by the name that feeds gave the baby;
   * each day by itself, so that it does not matter when the day before was dropped.
   */
  private List<DaySessions> sessionsByDay() {
    record Key(LocalDate day, @Nullable BabyId baby) {}
    Map<Key, List<RecentFeed>> byDay = new HashMap<>();
    for (RecentFeed feed : feeds) {
      byDay
          .computeIfAbsent(new Key(dayOf(feed.startedAt()), feed.babyId()), _ -> new ArrayList<>())
          .add(feed);
    }
    List<DaySessions> found = new ArrayList<>();
    byDay.forEach(
        (key, own) ->
            found.add(new DaySessions(key.day(), key.baby(), Sessions.starts(own).size())));
    return found;
  }

  private static LocalDate dayOf(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
