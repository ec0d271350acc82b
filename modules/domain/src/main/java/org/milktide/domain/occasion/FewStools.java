package org.milktide.domain.occasion;

import java.util.List;
import org.milktide.domain.guidance.Anchor;

/**
 * R29: fewer than two yellow stools in 24 hours on days of life 5 to 14 of a family that logs
 * diapers (ABM #3 and NHS, clinical.md 7.3 sources 36, 37). Stool of which nobody told the colour
 * counts as yellow; black does not.
 */
final class FewStools {
  private static final int FEW = 2;

  private FewStools() {}

  static List<Occasion> find(Counts counts) {
    return counts.babies().stream()
        .flatMap(
            log ->
                log.blocks(DarkStool.FIRST_DAY, FewFeeds.LAST_DAY).stream()
                    .filter(block -> yellow(log, block) < FEW)
                    .filter(block -> counts.areDiapersLogged(log, block))
                    .map(block -> occasion(log, block, counts)))
        .toList();
  }

  private static Occasion occasion(BabyLog log, Block block, Counts counts) {
    return counts.after(block, Counts.DIAPER_GRACE, Anchor.FEW_STOOLS, log);
  }

  private static long yellow(BabyLog log, Block block) {
    return log.diapers()
        .filter(diaper -> block.holds(diaper.at()) && diaper.stool() && !diaper.dark())
        .count();
  }
}
