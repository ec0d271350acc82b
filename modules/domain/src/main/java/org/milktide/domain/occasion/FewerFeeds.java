package org.milktide.domain.occasion;

import java.util.List;
import org.milktide.domain.guidance.Anchor;

/**
 * R20: six or seven sessions in 24 hours of a log that is kept regularly, on days of life 3 to 14
 * and below the birth weight (CDC, clinical.md 7.3 source 40). As many wet diapers as are expected
 * speak against it; with fewer than are asked about, R21 asks.
 */
final class FewerFeeds {
  private static final int FIRST_DAY = 3;
  private static final int MOST = 7;

  private FewerFeeds() {}

  static List<Occasion> find(Counts counts) {
    return counts.belowBirthWeight().stream()
        .flatMap(
            log ->
                log.blocks(FIRST_DAY, FewFeeds.LAST_DAY).stream()
                    .filter(block -> isTold(log, block, counts))
                    .map(block -> counts.after(block, Counts.GRACE, Anchor.FEWER_FEEDS, log)))
        .toList();
  }

  private static boolean isTold(BabyLog log, Block block, Counts counts) {
    int sessions = log.sessions(block);
    return sessions >= FewFeeds.FEW
        && sessions <= MOST
        && counts.isRegular(log, block)
        && !counts.isCountingGivenUp()
        && !counts.isWetAsExpected(log, block)
        && !FewFeedsAndDiapers.isAsked(log, block, counts);
  }
}
