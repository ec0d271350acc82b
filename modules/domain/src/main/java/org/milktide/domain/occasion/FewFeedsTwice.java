package org.milktide.domain.occasion;

import java.util.List;
import org.milktide.domain.guidance.Anchor;

/**
 * R19b: five sessions or fewer on each of two running days of life, 2 to 14, however complete the
 * log is: it asks whether that is all of them (ELHT, clinical.md 7.3 source 38). Only days on which
 * a feed was logged in time count.
 */
final class FewFeedsTwice {
  private static final int FEW = 5;

  private FewFeedsTwice() {}

  static List<Occasion> find(Counts counts) {
    return counts.belowBirthWeight().stream()
        .flatMap(
            log ->
                log.blocks(FewFeeds.FIRST_DAY + 1, FewFeeds.LAST_DAY).stream()
                    .filter(block -> isAsked(log, block, counts))
                    .filter(block -> !FewFeedsAndDiapers.isAsked(log, block, counts))
                    .map(block -> counts.after(block, Counts.GRACE, Anchor.FEW_FEEDS_TWICE, log)))
        .toList();
  }

  static boolean isAsked(BabyLog log, Block block, Counts counts) {
    return block.day() > FewFeeds.FIRST_DAY
        && isFew(log, block)
        && log.isWhole(log.block(block.day() - 1))
        && isFew(log, log.block(block.day() - 1))
        && !counts.isCountingGivenUp();
  }

  private static boolean isFew(BabyLog log, Block block) {
    return log.sessions(block) <= FEW && log.isAnySessionToldInTime(block);
  }
}
