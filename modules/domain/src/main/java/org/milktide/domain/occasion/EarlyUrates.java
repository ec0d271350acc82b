package org.milktide.domain.occasion;

import java.time.Duration;
import java.util.List;
import org.milktide.domain.guidance.Anchor;

/** R27: orange or pink urine in the first 72 hours is common (clinical.md 7.3 source 55). */
final class EarlyUrates {
  static final Duration EARLY = Duration.ofDays(3);

  private EarlyUrates() {}

  static List<Occasion> find(Counts counts) {
    return counts.babies().stream()
        .flatMap(
            log ->
                counts
                    .diapers(
                        Anchor.EARLY_URATES,
                        log,
                        diaper ->
                            diaper.urates()
                                && Duration.between(log.birth(), diaper.at()).compareTo(EARLY) < 0)
                    .stream())
        .toList();
  }
}
