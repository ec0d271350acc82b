package org.milktide.standalone.simulate;

import java.time.Instant;
import java.util.List;

/**
 * Where an instant lies on a line whose stretches move at their own pace, so that the days around a
 * birth have room beside the months.
 */
record Scale(List<Stretch> stretches) {
  private static final double WHOLE = 100;

  Scale {
    stretches = List.copyOf(stretches);
  }

  /**
   * A part of the line on which time moves evenly.
   *
   * @param share of the line, compared with those of the others
   */
  record Stretch(Instant from, Instant until, double share) {
    private double passedBy(Instant at) {
      double all = until.getEpochSecond() - from.getEpochSecond();
      double passed = at.getEpochSecond() - from.getEpochSecond();
      return share * Math.clamp(passed / all, 0, 1);
    }
  }

  /** Percent of the line: 0 at its start and before, 100 at its end and after. */
  double at(Instant instant) {
    double passed = stretches.stream().mapToDouble(stretch -> stretch.passedBy(instant)).sum();
    double all = stretches.stream().mapToDouble(Stretch::share).sum();
    return WHOLE * passed / all;
  }
}
