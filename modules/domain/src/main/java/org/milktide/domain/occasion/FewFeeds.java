package org.milktide.domain.occasion;

import java.util.List;
import org.milktide.domain.guidance.Anchor;

/**
 * R19: fewer than six sessions in 24 hours of a log that is kept regularly, on days of life 2 to 14
 * and below the birth weight (ELHT and CDC, clinical.md 7.3 sources 38 and 40; six, because with 90
 * % of feeds logged "fewer than eight" is told of 23 % of days, clinical.md 7.1). Looked at once
 * for each block of 24 hours, 90 minutes after its end. It leaves the word to R21 and R19b, which
 * know more.
 */
final class FewFeeds {
  static final int FEW = 6;
  static final int FIRST_DAY = 2;
  static final int LAST_DAY = 14;

  private FewFeeds() {}

  static List<Occasion> find(Counts counts) {
    return counts.belowBirthWeight().stream()
        .flatMap(
            log ->
                log.blocks(FIRST_DAY, LAST_DAY).stream()
                    .filter(block -> isAsked(log, block, counts))
                    .map(block -> counts.after(block, Counts.GRACE, Anchor.FEW_FEEDS, log)))
        .toList();
  }

  private static boolean isAsked(BabyLog log, Block block, Counts counts) {
    return log.sessions(block) < FEW
        && counts.isRegular(log, block)
        && !counts.isCountingGivenUp()
        && !FewFeedsAndDiapers.isAsked(log, block, counts)
        && !FewFeedsTwice.isAsked(log, block, counts);
  }
}
