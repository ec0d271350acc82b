package org.milktide.domain.feeding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often babies of an age commonly feed in 24 hours, for healthy babies born at 37w0d or later
 * and at home, and nobody else (clinical.md 2.1; not reviewed by a clinician). It says what is
 * common and never what is enough.
 *
 * <p>Day of life 1: 3 or more, "at least 3 to 4 in 24 hours"; day 2: 6 or more (NHS leaflet,
 * clinical.md source 31). Day 3: 8 or more. From day 4 to six weeks: 8 to 12 (CDC and AAP, source
 * 40). From then to six months: 4 to 13 sessions (Kent 2006, source 34). After that nothing is
 * said, because solids come in.
 */
public final class CommonAtAge {
  /** Six weeks: afterwards a baby may go for days without a dirty diaper. */
  public static final int LAST_DAY_OF_DIRTY = 42;

  /** Six months of 26 weeks. */
  public static final int LAST_DAY = 182;

  private static final int DAY_OF_MANY = 4;

  private CommonAtAge() {}

  /**
   * A number of times in 24 hours.
   *
   * @param most null where there is no upper end
   */
  public record Range(int least, @Nullable Integer most) {
    public Range {
      if (least < 1 || (most != null && most < least)) {
        throw new IllegalArgumentException(least + " to " + most + " is no range");
      }
    }

    /** A range without an upper end. */
    public static Range from(int least) {
      return new Range(least, null);
    }
  }

  /**
   * Feeding sessions in 24 hours.
   *
   * @param dayOfLife from 1, the first 24 hours; empty for any age that nothing is said of
   */
  public static Optional<Range> feeds(int dayOfLife) {
    if (dayOfLife < 1 || dayOfLife > LAST_DAY) {
      return Optional.empty();
    }
    if (dayOfLife >= DAY_OF_MANY) {
      return Optional.of(dayOfLife <= LAST_DAY_OF_DIRTY ? new Range(8, 12) : new Range(4, 13));
    }
    return Optional.of(
        switch (dayOfLife) {
          case 1 -> Range.from(3);
          case 2 -> Range.from(6);
          default -> Range.from(8);
        });
  }
}
