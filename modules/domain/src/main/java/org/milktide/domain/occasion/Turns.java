package org.milktide.domain.occasion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.time.LocalTimes;

/** Turns in a family's life that somebody told us of: R52, R58 and R59. */
final class Turns {
  private Turns() {}

  /**
   * R52: the parent's word that they stopped breastfeeding. Said again it is the same word, and a
   * stop after having gone on is left alone, too (NHS: no right or wrong way to stop).
   */
  static List<Occasion> stopped(JourneyState state) {
    Known<Boolean> stopped = state.stopped();
    return stopped == null || !stopped.value()
        ? List.of()
        : List.of(
            occasion(Anchor.STOPPED, Occurrence.ONCE, stopped.stamp().time(), stopped.arrivedAt()));
  }

  /**
   * R58: a living baby's way home from a unit or hospital. What its time away held back and is over
   * stays unsent: windows go on counting, and the floor of arrival does the rest.
   */
  static List<Occasion> discharged(Family family) {
    return Days.each(
        family.living().stream()
            .flatMap(id -> family.baby(id).stream())
            .flatMap(Turns::discharged));
  }

  private static Stream<Occasion> discharged(Baby baby) {
    Known<Boolean> admitted = baby.admitted();
    if (admitted == null || admitted.value()) {
      return Stream.empty();
    }
    Instant at = admitted.stamp().time();
    return Stream.of(occasion(Anchor.DISCHARGED, Days.of("home", at), at, admitted.arrivedAt()));
  }

  /** R59: the first day of a child that came by adoption, fostering or surrogacy. */
  static List<Occasion> placed(JourneyState state) {
    Known<LocalDate> placement = state.placement();
    return placement == null
        ? List.of()
        : List.of(
            occasion(
                Anchor.PLACED,
                Occurrence.ONCE,
                LocalTimes.startOfDay(placement.value(), state.parent().timetable().zone()),
                placement.arrivedAt()));
  }

  private static Occasion occasion(
      Anchor anchor, Occurrence occurrence, Instant at, Instant heardAt) {
    return new Occasion(anchor, occurrence, at, heardAt, Collections.emptySortedMap());
  }
}
