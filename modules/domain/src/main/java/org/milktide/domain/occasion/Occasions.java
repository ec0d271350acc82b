package org.milktide.domain.occasion;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.event.StockFact;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Norms;
import org.milktide.domain.journey.JourneyState;

/** The occasions of one journey, each kind looked for once it is asked for. */
public final class Occasions {
  private final JourneyState state;
  private final RecentFeeds log;
  private final Norms norms;
  private final Instant now;
  private final Map<Anchor, List<Occasion>> found = new EnumMap<>(Anchor.class);

  /**
   * The occasions of a journey.
   *
   * @param norms the numbers of the parent's country
   * @param now where times that come again and again are looked for
   */
  public Occasions(JourneyState state, RecentFeeds log, Norms norms, Instant now) {
    this.state = state;
    this.log = log;
    this.norms = norms;
    this.now = now;
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
      case MILK_IN_FRIDGE -> StoredMilk.find(log, state.family(), norms, StockFact.Place.FRIDGE);
      case MILK_IN_FREEZER -> StoredMilk.find(log, state.family(), norms, StockFact.Place.FREEZER);
      case WEIGHT_LOSS, WEIGHT_LOSS_AND_MORE ->
          new WeightLoss(state.family(), FewWetDiapers.all(counts())).find(anchor);
      case BELOW_BIRTH_WEIGHT -> new BirthWeight(state.family(), norms).below();
      case ON_THE_WAY_BACK -> new BirthWeight(state.family(), norms).onTheWay();
      case WEIGHT_UNKNOWN -> new BirthWeight(state.family(), norms).unknown();
      case WEIGHT_REGAINED -> new BirthWeight(state.family(), norms).regained();
      case LET_DOWN_FEELINGS -> LetDownFeelings.find(state.signs());
      case PUMP_SLOT -> new PumpSlots(state, log, now).find();
      case FORMULA_BEGUN -> FormulaBegun.find(state, log);
      case STOPPED -> Turns.stopped(state);
      case DISCHARGED -> Turns.discharged(state.family());
      case PLACED -> Turns.placed(state);
      case LAST_HEARD -> LastHeard.find(state, log);
    };
  }

  private Counts counts() {
    return new Counts(state, log, norms);
  }
}
