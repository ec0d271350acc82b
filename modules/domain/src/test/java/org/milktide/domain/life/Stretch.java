package org.milktide.domain.life;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Pause;
import org.milktide.domain.journey.Standing;

/** A time {@code [from, until)} in which nothing was heard and no pause ended. */
record Stretch(Instant from, Instant until, JourneyState state) {
  Stretch until(Instant end) {
    return new Stretch(from, end, state);
  }

  /** In two, where a pause ends by itself in it. */
  List<Stretch> split() {
    Pause pause = Known.valueOf(state.pause());
    Instant end = pause == null ? null : pause.until();
    return end == null || !end.isAfter(from) || !end.isBefore(until)
        ? List.of(this)
        : List.of(until(end), new Stretch(end, until, state));
  }

  /** Whether somebody listens and may be spoken to. */
  boolean isOpen() {
    return state.standing(from) instanceof Standing.Active && state.parent().isWilling();
  }

  /** Whether it begins with the end of a pause, or with the parent's word to go on. */
  boolean isAfterPause() {
    Known<Pause> pause = state.pause();
    return pause != null
        && (pause.value().on()
            ? from.equals(pause.value().until()) && from.isAfter(pause.arrivedAt())
            : from.equals(pause.arrivedAt()));
  }

  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }
}
