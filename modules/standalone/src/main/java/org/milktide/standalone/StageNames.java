package org.milktide.standalone;

import org.milktide.domain.journey.Stage;

/** The stages in plain words, for pages that show a family's way. */
public final class StageNames {
  private StageNames() {}

  /** A few words for a stage, such as "milk is coming in". */
  public static String of(Stage stage) {
    return switch (stage) {
      case PREG_EARLY -> "early pregnancy";
      case PREG_BUILD -> "the breasts build up";
      case PREG_PREP -> "the first milk gathers";
      case PREG_READY -> "ready for the birth";
      case HOLD -> "any day now";
      case COLOSTRUM -> "colostrum";
      case MILK_COMING_IN -> "milk is coming in";
      case TRANSITIONAL -> "the milk is changing";
      case ESTABLISHING -> "supply settles";
      case MAINTENANCE -> "milk follows demand";
      case WITH_FOODS -> "milk with first foods";
      case TODDLER -> "nursing a toddler";
      case WEANING -> "weaning";
      case EXPRESSING -> "expressing";
      case NON_LACTATING -> "formula";
      case LOSS -> "Nothing is sent any more";
    };
  }
}
