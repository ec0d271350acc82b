package org.milktide.portal.view;

import java.util.List;
import java.util.Locale;

/**
 * The picture of the way: a line that lies low in pregnancy, rises as milk comes in and then goes
 * on in small waves. It is a picture, not a measurement; each part of the way has the same width.
 */
public final class Tide {
  /** The width of one part of the way, in the picture's own units. */
  private static final int PART = 100;

  private static final int HEIGHT = 132;

  private static final int PARTS = 5;

  /** Where the line passes, and how steeply; y grows downwards. */
  private record Knot(double x, double y, double slope) {}

  private static final List<Knot> LINE =
      List.of(
          new Knot(0, 112, 0),
          new Knot(60, 108, -0.08),
          new Knot(100, 102, -0.18),
          new Knot(160, 90, -0.32),
          new Knot(200, 74, -0.75),
          new Knot(250, 34, -0.62),
          new Knot(277, 25, 0.02),
          new Knot(312, 40, 0.12),
          new Knot(345, 33, -0.12),
          new Knot(382, 41, 0.05),
          new Knot(418, 34, -0.04),
          new Knot(458, 40, 0.02),
          new Knot(500, 36, -0.05));

  private Tide() {}

  /**
   * The picture for somebody who is this far.
   *
   * @param part which part of the way, from 0
   * @param within how far in it, from 0 to 1
   */
  public static TideView at(int part, double within) {
    // The mark stays off the ends, where it would touch the frame or the part beside.
    double x = (part + 0.08 + 0.84 * Math.clamp(within, 0.0, 1.0)) * PART;
    return at(x);
  }

  /** The whole way, for those who are on none yet. */
  public static TideView whole() {
    return at(PARTS * PART);
  }

  private static TideView at(double x) {
    String line = line();
    String water = line + " V" + HEIGHT + " H0 Z";
    return new TideView(line, water, number(x), number(yAt(x)));
  }

  /** The height of the line at a place on the way. */
  static double yAt(double x) {
    int i = 0;
    while (i < LINE.size() - 2 && LINE.get(i + 1).x() < x) {
      i++;
    }
    Knot from = LINE.get(i);
    Knot to = LINE.get(i + 1);
    double t = (x - from.x()) / (to.x() - from.x());
    double u = 1 - t;
    return u * u * u * from.y()
        + 3 * u * u * t * leaving(from, to)
        + 3 * u * t * t * reaching(from, to)
        + t * t * t * to.y();
  }

  /** With their control points at thirds, x of these curves is even in t, so y is easily found. */
  private static String line() {
    StringBuilder path = new StringBuilder();
    path.append("M0 ").append(number(LINE.getFirst().y()));
    for (int i = 0; i + 1 < LINE.size(); i++) {
      Knot from = LINE.get(i);
      Knot to = LINE.get(i + 1);
      double third = (to.x() - from.x()) / 3;
      path.append(" C").append(number(from.x() + third));
      path.append(' ').append(number(leaving(from, to)));
      path.append(' ').append(number(to.x() - third));
      path.append(' ').append(number(reaching(from, to)));
      path.append(' ').append(number(to.x())).append(' ').append(number(to.y()));
    }
    return path.toString();
  }

  private static double leaving(Knot from, Knot to) {
    return from.y() + from.slope() * (to.x() - from.x()) / 3;
  }

  private static double reaching(Knot from, Knot to) {
    return to.y() - to.slope() * (to.x() - from.x()) / 3;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}
