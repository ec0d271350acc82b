package org.milktide.standalone.simulate;

import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.time.LocalTimes;
import org.milktide.domain.time.QuietHours;

/** Places a family's stages, digests, milestones and quiet hours in a chart. */
final class ChartDrawing {
  private static final double SECONDS_OF_A_DAY = 24 * 60 * 60;
  private static final double WHOLE = 100;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  /** Percent of the width. A third of all digests falls into two weeks, most into five days. */
  private static final double PREGNANCY = 30;

  private static final double FIRST_DAYS = 26;
  private static final double TO_TWO_WEEKS = 12;
  private static final double TO_SIX_WEEKS = 12;
  private static final double LATER = 20;

  private static final Period DAYS = Period.ofDays(5);
  private static final Period TWO_WEEKS = Period.ofWeeks(2);
  private static final Period SIX_WEEKS = Period.ofWeeks(6);

  /** Labels of milestones stand in so many rows, each in turn. */
  private static final int ROWS = 3;

  private final Scenario scenario;
  private final Outcome outcome;
  private final ZoneId zone;
  private final Instant start;
  private final Instant end;
  private final @Nullable Instant born;
  private final Scale scale;

  ChartDrawing(Scenario scenario, Outcome outcome) {
    this.scenario = scenario;
    this.outcome = outcome;
    this.zone = scenario.preferences().zone();
    this.start = scenario.happenings().subscribed();
    this.end = scenario.happenings().until();
    this.born = scenario.happenings().born();
    this.scale = scale();
  }

  TimelineView.Chart draw(List<Bands.Band> bands) {
    return new TimelineView.Chart(
        bands.stream().map(this::column).toList(), quiet(), marks(), ticks(), dots());
  }

  /** Percent of the day. */
  static double timeOfDay(LocalTime time) {
    return WHOLE * time.toSecondOfDay() / SECONDS_OF_A_DAY;
  }

  private Scale scale() {
    List<Scale.Stretch> stretches = new ArrayList<>();
    if (born == null) {
      return new Scale(List.of(new Scale.Stretch(start, end, WHOLE)));
    }
    stretch(stretches, start, born, PREGNANCY);
    stretch(stretches, born, after(born, DAYS), FIRST_DAYS);
    stretch(stretches, after(born, DAYS), after(born, TWO_WEEKS), TO_TWO_WEEKS);
    stretch(stretches, after(born, TWO_WEEKS), after(born, SIX_WEEKS), TO_SIX_WEEKS);
    stretch(stretches, after(born, SIX_WEEKS), end, LATER);
    return new Scale(stretches);
  }

  /** What of a stretch is simulated. */
  private void stretch(List<Scale.Stretch> stretches, Instant from, Instant until, double share) {
    Instant first = from.isBefore(start) ? start : from;
    Instant last = until.isAfter(end) ? end : until;
    if (first.isBefore(last)) {
      stretches.add(new Scale.Stretch(first, last, share));
    }
  }

  private Instant after(Instant birth, Period period) {
    return LocalTimes.firstInstant(birth.atZone(zone).toLocalDateTime().plus(period), zone);
  }

  private TimelineView.Column column(Bands.Band band) {
    double left = scale.at(band.from());
    return new TimelineView.Column(
        BandNames.style(band), BandNames.name(band), left, scale.at(band.until()) - left);
  }

  private List<TimelineView.Rows> quiet() {
    QuietHours quiet = scenario.preferences().quiet();
    double from = timeOfDay(quiet.start());
    double until = timeOfDay(quiet.end());
    if (quiet.start().equals(quiet.end())) {
      return List.of();
    }
    return from < until
        ? List.of(new TimelineView.Rows(from, until - from))
        : List.of(new TimelineView.Rows(0, until), new TimelineView.Rows(from, WHOLE - from));
  }

  private List<TimelineView.Mark> marks() {
    List<TimelineView.Mark> marks = new ArrayList<>();
    for (Milestone milestone : Milestone.of(scenario)) {
      marks.add(
          new TimelineView.Mark(scale.at(milestone.at()), milestone.mark(), marks.size() % ROWS));
    }
    return marks;
  }

  private List<TimelineView.Mark> ticks() {
    List<TimelineView.Mark> ticks = new ArrayList<>();
    for (int week : List.of(16, 20, 24, 28, 32, 36, 40)) {
      Instant at = LocalTimes.startOfDay(scenario.due().minusWeeks(40 - week), zone);
      if (born == null || at.isBefore(born)) {
        tick(ticks, at, "w" + week);
      }
    }
    if (born != null) {
      for (int day : List.of(1, 2, 3, 4, 5, 7, 10, 14)) {
        tick(ticks, after(born, Period.ofDays(day)), day + " d");
      }
      tick(ticks, after(born, Period.ofWeeks(6)), "6 w");
      for (int month : List.of(3, 6, 9)) {
        tick(ticks, after(born, Period.ofMonths(month)), month + " mo");
      }
    }
    return ticks;
  }

  private void tick(List<TimelineView.Mark> ticks, Instant at, String label) {
    if (!at.isBefore(start) && at.isBefore(end)) {
      ticks.add(new TimelineView.Mark(scale.at(at), label, ticks.size() % 2));
    }
  }

  private List<TimelineView.Dot> dots() {
    List<TimelineView.Dot> dots = new ArrayList<>();
    for (Outcome.Sending sending : outcome.sendings()) {
      dots.add(
          new TimelineView.Dot(
              scale.at(sending.at()),
              timeOfDay(sending.at().atZone(zone).toLocalTime()),
              "d" + (dots.size() + 1),
              MOMENT.format(sending.at().atZone(zone)),
              sending.release().question()));
    }
    return dots;
  }
}
