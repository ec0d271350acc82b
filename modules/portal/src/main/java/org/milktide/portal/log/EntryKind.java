package org.milktide.portal.log;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.id.BabyId;

/** The six buttons of the log, and what one tap on each of them says. */
enum EntryKind {
  BREAST_LEFT,
  BREAST_RIGHT,
  BOTTLE,
  PUMP,
  WET,
  DIRTY;

  /** How forms call it, such as {@code breast-left}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<EntryKind> of(@Nullable String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /**
   * What a tap says. One tap at night does not ask what was in the bottle: every kind counts as a
   * feed.
   *
   * @param baby null for the only baby
   */
  Fact.LogFact fact(@Nullable BabyId baby, Instant at) {
    return switch (this) {
      case BREAST_LEFT -> new Fact.FeedRecorded(baby, at, FeedKind.BREAST_LEFT, null, null);
      case BREAST_RIGHT -> new Fact.FeedRecorded(baby, at, FeedKind.BREAST_RIGHT, null, null);
      case BOTTLE -> new Fact.FeedRecorded(baby, at, FeedKind.OTHER, null, null);
      case PUMP -> new Fact.PumpRecorded(at, null);
      case WET -> new Fact.DiaperRecorded(baby, at, true, false, null, null);
      case DIRTY -> new Fact.DiaperRecorded(baby, at, false, true, null, null);
    };
  }
}
