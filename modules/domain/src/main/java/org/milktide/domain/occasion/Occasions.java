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
  private final Map<Anchor, List<Occasion>> found = new EnumMap<>(Anchor.class);

  /**
   * The occasions of a journey.
   *
   * @param norms the numbers of the parent's country
   */
  public Occasions(JourneyState state, RecentFeeds log, Norms norms) {
    this.state = state;
    this.log = log;
  }

  /** All of one kind, oldest first; none for what is no occasion. */
  public List<Occasion> of(Anchor anchor) {
    return found.computeIfAbsent(anchor, this::find);
  }

  private List<Occasion> find(Anchor anchor) {
    return switch (anchor) {
      case SUBSCRIBED, DUE_DATE, BIRTH, DELIVERY, MILK_IN, RETURN_TO_WORK -> List.of();
      case CLUSTER -> FeedClusters.find(log, state.family());
      case FEW_FEEDS,
          FEW_FEEDS_TWICE,
          FEWER_FEEDS,
          FEW_FEEDS_AND_DIAPERS,
          LONG_GAP,
          QUIET_LOG,
          FEW_WET_DIAPERS,
          EARLY_URATES,
          URATES,
          DARK_STOOL,
          FEW_STOOLS,
          MORE_FEEDS ->
          List.of();
      case MILK_IN_FRIDGE, MILK_IN_FREEZER -> List.of();
      case WEIGHT_LOSS, WEIGHT_LOSS_AND_MORE, BELOW_BIRTH_WEIGHT, WEIGHT_UNKNOWN, WEIGHT_REGAINED ->
          List.of();
      case LET_DOWN_FEELINGS, PUMP_SLOT, FORMULA_BEGUN, STOPPED, DISCHARGED, PLACED, LAST_HEARD ->
          List.of();
    };
  }
}
