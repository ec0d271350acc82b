package org.milktide.portal.log;

import java.util.Locale;

/**
 * Places along the width of a picture, as shares of it. A page written from right to left has its
 * pictures turned round as well.
 */
record Along(double start, double end, boolean mirrored) {
  private static final double WHOLE = 100;

  /** Where a share of the stretch is, from 0 to 1. */
  String at(double share) {
    double place = start + share * (end - start);
    return percent(mirrored ? WHOLE - place : place);
  }

  /** Where a box of this stretch begins, whichever way the page is read. */
  String box(double from, double until) {
    return at(mirrored ? until : from);
  }

  String width(double from, double until) {
    return percent((until - from) * (end - start));
  }

  private static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }
}
