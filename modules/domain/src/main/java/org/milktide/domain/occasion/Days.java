package org.milktide.domain.occasion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milktide.domain.id.Occurrence;

/**
 * Occasions that are one on the same day: twins, a second scale, two systems that tell the same.
 */
final class Days {
  private Days() {}

  /** A name by the date in UTC, which no change of zone moves. */
  static Occurrence of(String word, Instant at) {
    return new Occurrence(word + ":" + at.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  /** The first of each name, oldest first. */
  static List<Occasion> each(Stream<Occasion> occasions) {
    return occasions
        .sorted(Comparator.comparing(Occasion::at).thenComparing(Occasion::heardAt))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toMap(
                    Occasion::occurrence,
                    occasion -> occasion,
                    (first, _) -> first,
                    LinkedHashMap::new),
                all -> List.copyOf(all.values())));
  }
}
