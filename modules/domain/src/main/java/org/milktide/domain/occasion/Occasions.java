package org.milktide.domain.occasion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Norms;
import org.milktide.domain.journey.JourneyState;

/** The occasions of one journey, each kind looked for once it is asked for. */
public final class Occasions {
  private final JourneyState state;
  private final RecentFeeds log;
  private final Norms norms;
  private final Map<Anchor, List<Occasion>> found = new EnumMap<>(Anchor.class);

  /**
   * The occasions of a journey.
   *
   * @param norms the numbers of the parent's country
   */
  public Occasions(JourneyState state, RecentFeeds log, Norms norms) {
    this.state = state;
    this.log = log;
    this.norms = norms;
  }

  /** All of one kind, oldest first; none for what is no occasion. */
  public List<Occasion> of(Anchor anchor) {
    return found.computeIfAbsent(anchor, this::find);
  }

  private List<Occasion> find(Anchor anchor) {
    return switch (anchor) {
      case SUBSCRIBED, DUE_DATE, BIRTH, DELIVERY, MILK_IN, RETURN_TO_WORK -> List.of();
      case CLUSTER -> FeedClusters.find(log, counts());
      case FEW_FEEDS -> FewFeeds.find(counts());
      case FEW_FEEDS_TWICE -> FewFeedsTwice.find(counts());
      case FEWER_FEEDS -> FewerFeeds.find(counts());
      case FEW_FEEDS_AND_DIAPERS -> FewFeedsAndDiapers.find(log, counts());
      case LONG_GAP -> LongGap.find(counts());
      case QUIET_LOG -> QuietLog.find(counts());
      case FEW_WET_DIAPERS -> FewWetDiapers.find(counts());
      case EARLY_URATES -> EarlyUrates.find(counts());
      case URATES -> Urates.find(counts());
      case DARK_STOOL -> DarkStool.find(counts());
      case FEW_STOOLS -> FewStools.find(counts());
      case MORE_FEEDS -> MoreFeeds.find(log, counts());
      case MILK_IN_FRIDGE, MILK_IN_FREEZER -> List.of();
      case WEIGHT_LOSS, WEIGHT_LOSS_AND_MORE, BELOW_BIRTH_WEIGHT, WEIGHT_UNKNOWN, WEIGHT_REGAINED ->
          List.of();
      case LET_DOWN_FEELINGS, PUMP_SLOT, FORMULA_BEGUN, STOPPED, DISCHARGED, PLACED, LAST_HEARD ->
          List.of();
    };
  }

  private Counts counts() {
    return new Counts(state, log, norms);
  }
}
