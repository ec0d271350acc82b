package org.milktide.domain.occasion;

import java.time.Duration;
import java.util.List;
import org.milktide.domain.guidance.Anchor;

/**
 * R28, its question: orange or pink urine in the hours 72 to 96 (clinical.md 7.3 source 55). From
 * hour 96 on it is advice, given on the page on which it is told.
 */
final class Urates {
  private static final Duration LATE = Duration.ofDays(4);

  private Urates() {}

  static List<Occasion> find(Counts counts) {
    return counts.babies().stream()
        .flatMap(
            log ->
                counts
                    .diapers(
                        Anchor.URATES,
                        log,
                        diaper ->
                            diaper.urates() && isMeant(Duration.between(log.birth(), diaper.at())))
                    .stream())
        .toList();
  }

  private static boolean isMeant(Duration age) {
    return age.compareTo(EarlyUrates.EARLY) >= 0 && age.compareTo(LATE) < 0;
  }
}
