package org.milktide.domain.occasion;

import java.util.List;
import java.util.function.BiPredicate;
import org.milktide.domain.guidance.Anchor;

/**
 * R25: fewer wet diapers in 24 hours than the country's table asks about, from day of life 2 on, of
 * a family that logs diapers on two days or more (NHS, ELHT and Texas WIC, clinical.md 7.3 sources
 * 37 to 39). Two hours after the end of the block. The table's rows name no end; ours is day 28,
 * with the days in which every message says when to call (clinical.md 0.4). Where feeds are few,
 * too, R21 asks.
 */
final class FewWetDiapers {
  private static final int FIRST_DAY = 2;
  private static final int LAST_DAY = 28;

  private FewWetDiapers() {}

  static List<Occasion> find(Counts counts) {
    return find(counts, (log, block) -> !isOfR21(log, block, counts));
  }

  /** The same, whoever asks about it: what weighs with a loss of weight (R30). */
  static List<Occasion> all(Counts counts) {
    return find(counts, (_, _) -> true);
  }

  private static List<Occasion> find(Counts counts, BiPredicate<BabyLog, Block> isOurs) {
    return counts.babies().stream()
        .flatMap(
            log ->
                log.blocks(FIRST_DAY, LAST_DAY).stream()
                    .filter(block -> counts.isWetLow(log, block) && isOurs.test(log, block))
                    .map(
                        block ->
                            counts.after(block, Counts.DIAPER_GRACE, Anchor.FEW_WET_DIAPERS, log)))
        .toList();
  }

  private static boolean isOfR21(BabyLog log, Block block, Counts counts) {
    return block.day() <= FewFeeds.LAST_DAY && FewFeedsAndDiapers.isAsked(log, block, counts);
  }
}
