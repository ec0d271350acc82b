package org.milktide.domain.journey;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Stamp;

/** Whether a journey may be spoken to at an instant, and if not, why. */
public sealed interface Standing {
  /** Messages flow. */
  record Active() implements Standing {}

  /** Nobody has confirmed yet. */
  record Unconfirmed() implements Standing {}

  /** A loss was reported: silence until the parent undoes it. */
  record Lost() implements Standing {}

  /** The subscription is over. */
  record Ended() implements Standing {}

  /**
   * Paused.
   *
   * @param until when it ends by itself; null: not before the parent ends it
   */
  record Paused(@Nullable Instant until) implements Standing {}

  /**
   * Silent until the parent says more: an unknown outcome, a birth before 24w0d, or the loss of one
   * of several.
   */
  record Held() implements Standing {}

  static Standing of(JourneyState state, Instant now) {
    Family family = state.family();
    if (Known.isTrue(state.lost()) || family.isAllLost()) {
      return new Lost();
    }
    if (Known.isTrue(state.ended())) {
      return new Ended();
    }
    if (state.recipients().values().stream().noneMatch(Recipient::isConfirmed)) {
      return new Unconfirmed();
    }
    if (family.isAnyOutcomeUnknown() || awaitsChoice(state, family)) {
      return new Held();
    }
    Known<Pause> pause = state.pause();
    return pause != null && isOn(pause.value(), now)
        ? new Paused(pause.value().until())
        : new Active();
  }

  private static boolean isOn(Pause pause, Instant now) {
    return pause.on() && (pause.until() == null || now.isBefore(pause.until()));
  }

  /** The parent's "go on" is a resume later than the report. */
  private static boolean awaitsChoice(JourneyState state, Family family) {
    Optional<Stamp> report = family.latestToChooseAfter();
    Known<Boolean> resumed = state.resumed();
    return report.isPresent() && (resumed == null || resumed.stamp().compareTo(report.get()) < 0);
  }
}
