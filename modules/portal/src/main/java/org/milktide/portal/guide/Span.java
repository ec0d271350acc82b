package org.milktide.portal.guide;

import java.util.Comparator;
import java.util.Optional;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;

/**
 * A stretch of a typical family's time.
 *
 * @param beforeBirth whether the hours count from the start of pregnancy; else from the birth
 * @param from in hours
 * @param until in hours; not a part of it
 */
record Span(boolean beforeBirth, int from, int until) {
  /** As a family comes to them. */
  static final Comparator<Span> IN_ORDER =
      Comparator.comparing((Span span) -> !span.beforeBirth).thenComparingInt(Span::from);

  /** Of what belongs to no age; listed before the rest, and a part of none. */
  static final Span AT_ANY_AGE = new Span(true, -1, -1);

  private static final int DAY = 24;
  private static final int WEEK = 7 * DAY;

  /** A twelfth of 52 weeks, so that six months are 26. */
  private static final int MONTH = 52 * WEEK / 12;

  /** Milk often comes in between hours 36 and 96 (clinical.md, R14). */
  private static final int MILK_IN_FIRST = 36;

  private static final int MILK_IN_LAST = 96;

  /** Clusters of feeds are told of from day 2 to day 42 (clinical.md, R39). */
  private static final int CLUSTER_FIRST = DAY;

  private static final int CLUSTER_LAST = 42 * DAY;

  static Span ofDays(boolean beforeBirth, int from, int until) {
    return new Span(beforeBirth, from * DAY, until * DAY);
  }

  /** When an item's own window is open; empty where that says nothing of an age. */
  static Optional<Span> of(Item item) {
    Anchor anchor = item.from().anchor();
    int first = hours(item.from());
    int last = hours(item.until());
    return switch (anchor) {
      case DUE_DATE -> Optional.of(new Span(true, first, last));
      case BIRTH, DELIVERY -> Optional.of(new Span(false, first, last));
      case MILK_IN -> Optional.of(new Span(false, MILK_IN_FIRST + first, MILK_IN_LAST + last));
      case CLUSTER -> Optional.of(new Span(false, CLUSTER_FIRST + first, CLUSTER_LAST + last));
      default -> Optional.empty();
    };
  }

  private static int hours(Moment moment) {
    return switch (moment.offset()) {
      case Offset.Hours(int hours) -> hours;
      case Offset.DayOfLife(int day) -> (day - 1) * DAY;
      case Offset.Days(int days) -> days * DAY;
      case Offset.Weeks(int weeks) -> weeks * WEEK;
      case Offset.Months(int months) -> months * MONTH;
      case Offset.Gestation(int days) -> days * DAY;
    };
  }

  boolean meets(Span other) {
    return beforeBirth == other.beforeBirth && from < other.until && other.from < until;
  }
}
