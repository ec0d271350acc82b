package org.milktide.standalone.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Stage;
import org.milktide.domain.journey.Stages;
import org.milktide.domain.simulation.Outcome;

/** Cuts a family's way into the stages that Milktide took it for. */
final class Bands {
  private static final Duration STEP = Duration.ofHours(1);

  private Bands() {}

  /**
   * A stretch of one stage.
   *
   * @param stage empty once nothing more is followed
   * @param until itself not part of it
   */
  record Band(Optional<Stage> stage, Instant from, Instant until) {
    boolean holds(Instant at) {
      return !at.isBefore(from) && at.isBefore(until);
    }
  }

  /** The bands without a gap, from the first thing heard to the end. */
  static List<Band> of(List<Outcome.Learned> learned, Instant end) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < learned.size(); i++) {
      Instant until = i + 1 < learned.size() ? learned.get(i + 1).at() : end;
      stretch(bands, learned.get(i).state(), learned.get(i).at(), until);
    }
    return bands;
  }

  /** Adds what one state says of a stretch of time. */
  private static void stretch(List<Band> bands, JourneyState state, Instant from, Instant until) {
    Instant at = from;
    while (at.isBefore(until)) {
      Optional<Stage> stage = Stages.mainAt(state, at);
      Instant end = endOf(stage, state, at, until);
      Band last = bands.isEmpty() ? null : bands.getLast();
      if (last != null && last.stage().equals(stage)) {
        bands.removeLast();
        bands.add(new Band(stage, last.from(), end));
      } else {
        bands.add(new Band(stage, at, end));
      }
      at = end;
    }
  }

  /** The first instant of another stage, to the second: stages begin on full seconds. */
  private static Instant endOf(
      Optional<Stage> stage, JourneyState state, Instant from, Instant until) {
    Instant same = from;
    Instant other = from.plus(STEP);
    while (other.isBefore(until) && Stages.mainAt(state, other).equals(stage)) {
      same = other;
      other = other.plus(STEP);
    }
    if (!other.isBefore(until) && Stages.mainAt(state, until.minusSeconds(1)).equals(stage)) {
      return until;
    }
    while (Duration.between(same, other).toSeconds() > 1) {
      Instant middle = same.plusSeconds(Duration.between(same, other).toSeconds() / 2);
      if (Stages.mainAt(state, middle).equals(stage)) {
        same = middle;
      } else {
        other = middle;
      }
    }
    return other;
  }
}
