package org.milktide.domain.guidance;

/** The distance of a moment from its anchor, in the unit that people count it in. */
public sealed interface Offset {
  /** Elapsed hours, whatever the wall clock does. */
  record Hours(int hours) implements Offset {
    public Hours {
      requireNotNegative(hours, "h");
    }
  }

  /** The start of a day of life: day 1 starts at the anchor, day 2 24 elapsed hours later. */
  record DayOfLife(int day) implements Offset {
    public DayOfLife {
      if (day < 1) {
        throw new IllegalArgumentException("d" + day + ": days of life start at d1");
      }
    }
  }

  /** Local midnight so many calendar weeks after the anchor's local date. */
  record Weeks(int weeks) implements Offset {
    public Weeks {
      requireNotNegative(weeks, "w");
    }
  }

  /** Local midnight so many calendar months after the anchor's local date. */
  record Months(int months) implements Offset {
    public Months {
      requireNotNegative(months, "mo");
    }
  }

  /** Local midnight of the date with this gestational age: 280 days at the due date. */
  record Gestation(int days) implements Offset {
    public Gestation {
      if (days < 0 || days > 320) {
        throw new IllegalArgumentException("gestational age is not between 0 and 320 days");
      }
    }
  }

  /**
   * Local midnight so many calendar days after a date that was given as one.
   *
   * @param days negative: before it
   */
  record Days(int days) implements Offset {
    public Days {
      if (Math.abs(days) > 366) {
        throw new IllegalArgumentException(days + "d is more than a year away");
      }
    }
  }

  private static void requireNotNegative(int value, String unit) {
    if (value < 0) {
      throw new IllegalArgumentException(unit + value + " is negative");
    }
  }
}
