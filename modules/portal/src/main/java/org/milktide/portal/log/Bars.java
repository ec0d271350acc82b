package org.milktide.portal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.feeding.CommonAtAge.Range;
import org.milktide.portal.view.BarsView.Band;
import org.milktide.portal.view.BarsView.Bar;

/** Draws one count day by day, over a soft band of what is common at that age. */
final class Bars {
  /** A day's count. */
  record Day(int count, String label, boolean today, Optional<Range> common) {}

  private static final int TOP = 18;
  private static final int BASE = 100;

  /** So that one diaper is not a bar as high as ten feeds. */
  private static final int LEAST_SCALE = 4;

  private static final double BAR = 0.5;

  /** Not 0: no log is not no feed (clinical.md, rule 3). */
  static final String NOTHING = "–";

  private final List<Day> days;
  private final Along along;
  private final int scale;

  Bars(List<Day> days, boolean mirrored) {
    this.days = List.copyOf(days);
    along = new Along(0, 100, mirrored);
    int highest = days.stream().mapToInt(Day::count).max().orElse(0);
    int common =
        days.stream().flatMap(d -> d.common().stream()).mapToInt(Bars::top).max().orElse(0);
    scale = Math.max(LEAST_SCALE, Math.max(highest, common));
  }

  /** How high a range reaches; without an upper end a little further than it has to. */
  private static int top(Range range) {
    Integer most = range.most();
    return most == null ? range.least() + 2 : most;
  }

  List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Day day = days.get(i);
      int top = y(day.count());
      bars.add(
          new Bar(
              along.at(share(i + BAR)),
              along.box(share(i + (1 - BAR) / 2), share(i + (1 + BAR) / 2)),
              top,
              BASE - top,
              day.count() == 0 ? NOTHING : String.valueOf(day.count()),
              day.label(),
              day.today()));
    }
    return bars;
  }

  /** One box for all days in a row of which the same is common. */
  List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= days.size(); i++) {
      if (i == days.size() || !days.get(i).common().equals(days.get(from).common())) {
        Range range = days.get(from).common().orElse(null);
        if (range != null) {
          bands.add(band(range, share(from), share(i)));
        }
        from = i;
      }
    }
    return bands;
  }

  private Band band(Range range, double from, double until) {
    int top = y(upTo(range.most()));
    return new Band(along.box(from, until), along.width(from, until), top, y(range.least()) - top);
  }

  private int upTo(@Nullable Integer most) {
    return most == null ? scale : most;
  }

  private double share(double day) {
    return day / days.size();
  }

  private int y(int count) {
    return BASE - Math.round((float) count / scale * (BASE - TOP));
  }
}
