package org.milktide.portal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milktide.domain.event.Fact;

/** What an entry is in the picture of a day; each has a shape, a colour and a line of its own. */
enum Mark {
  LEFT,
  RIGHT,
  BOTTLE,
  PUMP,
  WET,
  DIRTY;

  /** How templates and styles call it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The marks of an entry: two for a diaper that was wet and dirty, none for a dry one. */
  static List<Mark> of(Fact.EntryFact fact) {
    return switch (fact) {
      case Fact.PumpRecorded _ -> List.of(PUMP);
      case Fact.DiaperRecorded diaper -> of(diaper);
      case Fact.FeedRecorded feed ->
          List.of(
              switch (feed.kind()) {
                case BREAST_LEFT -> LEFT;
                case BREAST_RIGHT -> RIGHT;
                case BOTTLE_EBM, FORMULA, DONOR, TUBE, OTHER -> BOTTLE;
              });
    };
  }

  private static List<Mark> of(Fact.DiaperRecorded diaper) {
    List<Mark> marks = new ArrayList<>();
    if (diaper.wet()) {
      marks.add(WET);
    }
    if (Boolean.TRUE.equals(diaper.stool())) {
      marks.add(DIRTY);
    }
    return marks;
  }
}
