package org.milktide.content;

import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;

/** Tells windows that can never be open, as far as that is known without a family's dates. */
final class Windows {
  private Windows() {}

  /** Whether {@code until} certainly comes no later than {@code from}. */
  static boolean neverOpen(Moment from, Moment until) {
    return from.anchor() == until.anchor() && !mayBeAfter(until.offset(), from.offset());
  }

  private static boolean mayBeAfter(Offset later, Offset earlier) {
    if (later.getClass() == earlier.getClass()) {
      return latestHour(later) > latestHour(earlier);
    }
    return latestHour(later) > earliestHour(earlier);
  }

  /** No moment with this offset comes sooner after its anchor. */
  private static int earliestHour(Offset offset) {
    return switch (offset) {
      case Offset.Hours(int hours) -> hours;
      case Offset.DayOfLife(int day) -> (day - 1) * 24;
      // Local midnight: up to a day, and an hour of clock change, before the same time of day.
      case Offset.Weeks(int weeks) -> (weeks * 7 - 1) * 24 - 1;
      case Offset.Months(int months) -> (months * 28 - 1) * 24 - 1;
      case Offset.Gestation(int days) -> days * 24;
      case Offset.Days(int days) -> days * 24;
    };
  }

  /** No moment with this offset comes later after its anchor. */
  private static int latestHour(Offset offset) {
    return switch (offset) {
      case Offset.Hours(int hours) -> hours;
      case Offset.DayOfLife(int day) -> (day - 1) * 24;
      case Offset.Weeks(int weeks) -> weeks * 7 * 24 + 1;
      case Offset.Months(int months) -> months * 31 * 24 + 1;
      case Offset.Gestation(int days) -> days * 24;
      case Offset.Days(int days) -> days * 24;
    };
  }
}
