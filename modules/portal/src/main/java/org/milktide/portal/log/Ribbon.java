package org.milktide.portal.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Direction;
import org.milktide.domain.feeding.DayLog;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.time.LocalTimes;
import org.milktide.portal.view.RibbonView;
import org.milktide.portal.view.Words;

/** Draws a day, with its 23 or 25 hours where the clocks change. */
final class Ribbon {
  private static final double LABELS = 24;
  private static final double END = 98;
  private static final int TOP = 16;
  private static final int LANE = 26;
  private static final int AXIS = 14;
  private static final int[] HOURS = {0, 6, 12, 18};
  private static final LocalTime MORNING = LocalTime.of(6, 0);
  private static final LocalTime EVENING = LocalTime.of(22, 0);

  private final Window window;
  private final LocalDate day;
  private final Along along;
  private final Instant start;
  private final Duration length;

  private Ribbon(Window window, LocalDate day, boolean mirrored) {
    this.window = window;
    this.day = day;
    along = new Along(LABELS, END, mirrored);
    start = window.start(day);
    length = Duration.between(start, window.start(day.plusDays(1)));
  }

  /** The picture of a day; null where nothing was logged. */
  static @Nullable RibbonView of(DayLog log, Window window, Instant now, Words words) {
    boolean mirrored = Direction.of(words.language()) == Direction.RTL;
    Ribbon ribbon = new Ribbon(window, log.date(), mirrored);
    List<RibbonView.Lane> lanes = ribbon.lanes(log.entries(), words);
    return lanes.isEmpty() ? null : ribbon.view(lanes, now);
  }

  private RibbonView view(List<RibbonView.Lane> lanes, Instant now) {
    int height = TOP + lanes.size() * LANE + AXIS;
    return new RibbonView(
        height,
        new Along(0, END, along.mirrored()).at(0),
        along.at(0),
        along.at(1),
        lanes,
        hours(),
        List.of(night(LocalTime.MIN, MORNING), night(EVENING, LocalTime.MAX)),
        day.equals(window.today()) ? along.at(share(now)) : null);
  }

  private List<RibbonView.Lane> lanes(List<LogEntry> entries, Words words) {
    List<RibbonView.Lane> lanes = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      List<String> marks =
          entries.stream()
              .filter(entry -> Mark.of(entry.fact()).contains(mark))
              .map(entry -> along.at(share(entry.at())))
              .toList();
      if (!marks.isEmpty()) {
        int y = TOP + lanes.size() * LANE + LANE / 2;
        String label = words.text("log.lane." + mark.word());
        lanes.add(new RibbonView.Lane(mark.word(), label, y, marks));
      }
    }
    return lanes;
  }

  private List<RibbonView.Hour> hours() {
    List<RibbonView.Hour> hours = new ArrayList<>();
    Arrays.stream(HOURS)
        .forEach(hour -> hours.add(hour(LocalTime.of(hour, 0), String.valueOf(hour))));
    hours.add(new RibbonView.Hour(along.at(1), "24"));
    return hours;
  }

  private RibbonView.Hour hour(LocalTime time, String label) {
    return new RibbonView.Hour(along.at(share(time)), label);
  }

  private RibbonView.Night night(LocalTime from, LocalTime until) {
    double begin = share(from);
    double end = until.equals(LocalTime.MAX) ? 1 : share(until);
    return new RibbonView.Night(along.box(begin, end), along.width(begin, end));
  }

  private double share(LocalTime time) {
    return share(LocalTimes.firstInstant(day.atTime(time), window.zone()));
  }

  private double share(Instant at) {
    double share = (double) Duration.between(start, at).toMillis() / length.toMillis();
    return Math.clamp(share, 0, 1);
  }
}
