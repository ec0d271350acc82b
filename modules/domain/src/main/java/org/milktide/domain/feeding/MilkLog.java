package org.milktide.domain.feeding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.StockFact;
import org.milktide.domain.event.StockFact.Place;

/**
 * What the log says of milk beyond single feeds, as a set: stored milk, when milk was expressed and
 * formula was fed, and when somebody last wrote in the log at all.
 *
 * @param lastSaidAt the time of the latest entry or removal; null before there is one
 */
public record MilkLog(List<MilkEntry> entries, @Nullable Instant lastSaidAt) {
  /** Three slots a day apart, and a day for what is logged late (R47). */
  private static final Duration KEPT = Duration.ofDays(4);

  /** Longer than milk keeps anywhere in the tables of clinical.md 5. */
  private static final Duration STOCK_KEPT = Duration.ofDays(400);

  /** After this, what was taken out is set off against what was put in, for good. */
  private static final Duration SETTLED_AFTER = Duration.ofDays(14);

  private static final Comparator<MilkEntry> ORDER =
      Comparator.comparing(MilkEntry::at)
          .thenComparing(entry -> entry.key().source())
          .thenComparing(entry -> entry.key().id());

  public static final MilkLog NONE = new MilkLog(List.of(), null);

  public MilkLog {
    entries =
        Objects.requireNonNullElse(entries, List.<MilkEntry>of()).stream().sorted(ORDER).toList();
  }

  /**
   * The log after one more event.
   *
   * @param removed the entries that were taken back, this event included
   */
  MilkLog after(JourneyEvent event, Set<EntryKey> removed) {
    EntryKey key = new EntryKey(event.stamp().source(), event.stamp().id());
    Instant arrivedAt = event.arrivedAt();
    return switch (event.fact()) {
      case Fact.PumpRecorded(var at, Integer ml) ->
          with(new MilkEntry(key, MilkEntry.What.PUMPED, at, plain(ml), arrivedAt), event, removed);
      case Fact.FeedRecorded feed when feed.kind() == FeedKind.FORMULA ->
          with(
              new MilkEntry(
                  key, MilkEntry.What.FORMULA_FED, feed.at(), plain(feed.ml()), arrivedAt),
              event,
              removed);
      case StockFact.MilkStored(Integer ml, Place place, var at) ->
          with(new MilkEntry(key, MilkStock.in(place), at, plain(ml), arrivedAt), event, removed);
      case StockFact.MilkUsed(Integer ml, Place place, var at) ->
          with(new MilkEntry(key, MilkStock.out(place), at, plain(ml), arrivedAt), event, removed);
      case Fact.EntryRemoved(String gone) ->
          heard(
              entries.stream()
                  .filter(entry -> !entry.key().equals(new EntryKey(key.source(), gone)))
                  .toList(),
              event);
      case Fact.EntryFact _ -> heard(entries, event);
      case Fact.JourneyFact _ -> this;
    };
  }

  private static int plain(@Nullable Integer ml) {
    return ml == null ? 0 : ml;
  }

  private MilkLog with(MilkEntry entry, JourneyEvent event, Set<EntryKey> removed) {
    boolean isKnown = entries.stream().anyMatch(other -> other.key().equals(entry.key()));
    return heard(
        isKnown || removed.contains(entry.key())
            ? entries
            : Stream.concat(entries.stream(), Stream.of(entry)).toList(),
        event);
  }

  private MilkLog heard(List<MilkEntry> all, JourneyEvent event) {
    Instant at = event.stamp().time();
    return new MilkLog(all, lastSaidAt == null || at.isAfter(lastSaidAt) ? at : lastSaidAt);
  }

  /** All of a kind, oldest first. */
  public List<MilkEntry> of(MilkEntry.What what) {
    return entries.stream().filter(entry -> entry.what() == what).toList();
  }

  /** The portions that are left in a place, oldest first. */
  public List<MilkEntry> stock(Place place) {
    return MilkStock.left(entries, place);
  }

  /**
   * What may still matter: two weeks back, all that is left of older milk is what is left of it.
   */
  MilkLog prunedAt(Instant now) {
    Instant settled = now.minus(SETTLED_AFTER);
    List<MilkEntry> kept = new ArrayList<>();
    for (Place place : Place.values()) {
      MilkStock.settled(entries, place, settled).stream()
          .filter(portion -> !portion.at().isBefore(now.minus(STOCK_KEPT)))
          .forEach(kept::add);
    }
    entries.stream()
        .filter(
            entry ->
                switch (entry.what()) {
                  case PUMPED, FORMULA_FED -> !entry.at().isBefore(now.minus(KEPT));
                  case INTO_FRIDGE, INTO_FREEZER, OUT_OF_FRIDGE, OUT_OF_FREEZER ->
                      !entry.at().isBefore(settled);
                })
        .forEach(kept::add);
    return new MilkLog(kept, lastSaidAt);
  }
}
