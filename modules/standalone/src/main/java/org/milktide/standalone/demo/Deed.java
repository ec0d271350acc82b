package org.milktide.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Standing;

/** What somebody can tell of a journey of their own, by a press. */
enum Deed {
  BORN("Baby is here") {
    @Override
    List<Fact> facts(Instant now) {
      return List.of(new Fact.BabyBorn(null, Birth.at(now)));
    }

    @Override
    boolean fits(JourneyState state, Instant now) {
      return !state.family().isBorn();
    }
  },
  MILK_IN("Milk came in") {
    @Override
    List<Fact> facts(Instant now) {
      return List.of(new Fact.MilkInNoticed(now));
    }

    @Override
    boolean fits(JourneyState state, Instant now) {
      return state.family().isBorn() && state.milkIn() == null;
    }
  },
  FEEDS("Five feeds in the last four hours") {
    @Override
    List<Fact> facts(Instant now) {
      return IntStream.rangeClosed(1, FEED_COUNT)
          .mapToObj(
              index ->
                  (Fact)
                      new Fact.FeedRecorded(
                          null,
                          now.minus(FEED_GAP.multipliedBy(FEED_COUNT - index)),
                          index % 2 == 0 ? FeedKind.BREAST_RIGHT : FeedKind.BREAST_LEFT,
                          FEED_MINUTES,
                          null))
          .toList();
    }

    @Override
    boolean fits(JourneyState state, Instant now) {
      return state.family().dayOfLife(now) >= FEEDS_FROM_DAY;
    }
  },
  LOSS("We had a loss") {
    @Override
    List<Fact> facts(Instant now) {
      return List.of(new Fact.LossReported(null));
    }

    @Override
    boolean fits(JourneyState state, Instant now) {
      return true;
    }
  };

  private static final int FEED_COUNT = 5;
  private static final Duration FEED_GAP = Duration.ofMinutes(45);

  /** Shorter by more than 30 minutes than the gap, or two feeds would be one session. */
  private static final int FEED_MINUTES = 10;

  /** Bunches of feeds are spoken of from the second day of life on (R39). */
  private static final int FEEDS_FROM_DAY = 2;

  private final String words;

  Deed(String words) {
    this.words = words;
  }

  /** The deed of a path such as {@code milk-in}. */
  static Optional<Deed> of(String code) {
    return Stream.of(values()).filter(deed -> deed.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String words() {
    return words;
  }

  /** Whether telling it now makes sense; after a loss nothing does. */
  boolean isPossible(JourneyState state, Instant now) {
    return !(state.standing(now) instanceof Standing.Lost) && fits(state, now);
  }

  abstract List<Fact> facts(Instant now);

  abstract boolean fits(JourneyState state, Instant now);
}
