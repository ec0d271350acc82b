package org.milktide.domain.plan;

import java.time.Duration;
import java.time.Instant;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.time.Timetable;

/** When in its interval an item is due (design: local time, exactly). */
sealed interface DueTime {
  /**
   * Due at this instant of the interval.
   *
   * @param earliest from when on it may go with something else that leaves
   */
  record At(Instant instant, Reason.Timing timing, Instant earliest) implements DueTime {}

  /** The interval was over before it could be known. */
  record HeardLate() implements DueTime {}

  /** What is left of the interval lies wholly in quiet hours. */
  record WhollyQuiet() implements DueTime {}

  /**
   * The due time of an interval of which nothing before {@code floor} counts, because until then
   * something else was known.
   */
  static DueTime of(Intervals.Interval interval, Urgency urgency, Instant floor, Timetable time) {
    Instant known = interval.heardAt().isAfter(floor) ? interval.heardAt() : floor;
    Instant start = interval.from().isAfter(known) ? interval.from() : known;
    if (!start.isBefore(interval.until())) {
      return new HeardLate();
    }
    Instant slot = time.nextRelease(start);
    Instant allowed = time.firstAllowed(start);
    if (slot.isBefore(interval.until()) && (!urgency.isSoon() || isSoonAfter(allowed, slot))) {
      return new At(slot, Reason.Timing.SLOT, urgency.isSoon() ? allowed : slot);
    }
    if (!allowed.isBefore(interval.until())) {
      return new WhollyQuiet();
    }
    return new At(allowed, offTheRhythm(urgency), allowed);
  }

  private static Reason.Timing offTheRhythm(Urgency urgency) {
    return switch (urgency) {
      case U0 -> Reason.Timing.ALONE;
      case U1 -> Reason.Timing.SOON;
      case U2, U3 -> Reason.Timing.QUESTION;
    };
  }

  /** A slot that is worth waiting for, so that nobody gets two mails within the hour. */
  private static boolean isSoonAfter(Instant release, Instant slot) {
    return slot.isAfter(release) && Duration.between(release, slot).compareTo(Timetable.MERGE) < 0;
  }

  /**
   * When something that was due by now can leave: now, when quiet hours end, or with the next slot
   * if that is under two hours away and still in the interval. Not before {@code until}: never.
   */
  static Instant overdue(At due, Instant until, Instant now, Timetable time) {
    Instant allowed = time.firstAllowed(now);
    if (due.timing() != Reason.Timing.SLOT || !due.instant().isBefore(now)) {
      return allowed;
    }
    Instant slot = time.nextRelease(allowed);
    return isSoonAfter(allowed, slot) && slot.isBefore(until) ? slot : allowed;
  }
}
