package org.milktide.portal.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.wire.EventType;

/** What an entry can be said to be where it is changed. */
enum LogKind {
  BREAST_LEFT,
  BREAST_RIGHT,
  BOTTLE_EBM,
  FORMULA,
  DONOR,
  OTHER,
  TUBE,
  PUMP,
  WET,
  DIRTY,
  WET_DIRTY;

  /** How forms and words call it, such as {@code bottle-ebm}; a feed's is the event's own. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<LogKind> of(@Nullable String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(LogKind::word).toList();
  }

  /** Empty for a diaper that was neither. */
  static Optional<LogKind> of(Fact.EntryFact fact) {
    return switch (fact) {
      case Fact.PumpRecorded _ -> Optional.of(PUMP);
      case Fact.FeedRecorded feed -> Optional.of(valueOf(feed.kind().name()));
      case Fact.DiaperRecorded diaper -> {
        boolean dirty = Boolean.TRUE.equals(diaper.stool());
        yield diaper.wet()
            ? Optional.of(dirty ? WET_DIRTY : WET)
            : Optional.of(DIRTY).filter(_ -> dirty);
      }
    };
  }

  EventType type() {
    return switch (this) {
      case PUMP -> EventType.PUMP_RECORDED;
      case WET, DIRTY, WET_DIRTY -> EventType.DIAPER_RECORDED;
      case BREAST_LEFT, BREAST_RIGHT, BOTTLE_EBM, FORMULA, DONOR, OTHER, TUBE ->
          EventType.FEED_RECORDED;
    };
  }

  /** What an event of this kind says, beside how much and how long. */
  Map<String, Object> data(String at) {
    Map<String, Object> data = new HashMap<>();
    if (type() == EventType.DIAPER_RECORDED) {
      data.put("at", at);
      data.put("wet", this != DIRTY);
      data.put("stool", this != WET);
    } else {
      data.put("startedAt", at);
      data.put("kind", word());
    }
    return data;
  }
}
