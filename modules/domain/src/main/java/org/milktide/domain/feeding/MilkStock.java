package org.milktide.domain.feeding;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.milktide.domain.event.StockFact.Place;

/**
 * R48: what is still in a fridge or freezer. The oldest is used first; what is taken out was put in
 * before. Taking out an unknown amount takes one portion, and a portion of an unknown amount is
 * gone with whatever is taken from it: an error leaves a reminder out and never sends one about
 * milk that is gone.
 */
public final class MilkStock {
  private static final Comparator<MilkEntry> ORDER =
      Comparator.comparing(MilkEntry::at)
          .thenComparing(MilkEntry::what)
          .thenComparing(entry -> entry.key().source())
          .thenComparing(entry -> entry.key().id());

  private MilkStock() {}

  /** The portions that are left in a place, oldest first, each with what is left of it. */
  public static List<MilkEntry> left(Collection<MilkEntry> entries, Place place) {
    Deque<MilkEntry> portions = new ArrayDeque<>();
    entries.stream()
        .filter(entry -> entry.what() == in(place) || entry.what() == out(place))
        .sorted(ORDER)
        .forEach(
            entry -> {
              if (entry.what() == in(place)) {
                portions.addLast(entry);
              } else {
                take(portions, entry.ml());
              }
            });
    return List.copyOf(portions);
  }

  private static void take(Deque<MilkEntry> portions, int ml) {
    int wanted = ml;
    while (!portions.isEmpty()) {
      MilkEntry oldest = portions.removeFirst();
      if (wanted == 0 || oldest.ml() == 0 || oldest.ml() == wanted) {
        return;
      }
      if (oldest.ml() > wanted) {
        portions.addFirst(oldest.of(oldest.ml() - wanted));
        return;
      }
      wanted -= oldest.ml();
    }
  }

  static MilkEntry.What in(Place place) {
    return switch (place) {
      case FRIDGE -> MilkEntry.What.INTO_FRIDGE;
      case FREEZER -> MilkEntry.What.INTO_FREEZER;
    };
  }

  static MilkEntry.What out(Place place) {
    return switch (place) {
      case FRIDGE -> MilkEntry.What.OUT_OF_FRIDGE;
      case FREEZER -> MilkEntry.What.OUT_OF_FREEZER;
    };
  }

  /** The portions that are left of what was put away and taken out before an instant. */
  static List<MilkEntry> settled(Collection<MilkEntry> entries, Place place, Instant before) {
    return left(entries.stream().filter(entry -> entry.at().isBefore(before)).toList(), place);
  }
}
