package org.milktide.domain.occasion;

import java.util.List;
import org.milktide.domain.guidance.Anchor;

/** R29: black stool on day of life 5 or later (ABM #3 and NHS, clinical.md 7.3 sources 36, 37). */
final class DarkStool {
  static final int FIRST_DAY = 5;

  private DarkStool() {}

  static List<Occasion> find(Counts counts) {
    return counts.babies().stream()
        .flatMap(
            log ->
                counts
                    .diapers(
                        Anchor.DARK_STOOL,
                        log,
                        diaper -> diaper.dark() && log.dayAt(diaper.at()) >= FIRST_DAY)
                    .stream())
        .toList();
  }
}
