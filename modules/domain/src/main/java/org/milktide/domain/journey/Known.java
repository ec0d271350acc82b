package org.milktide.domain.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;

/**
 * One field of a journey: the value with the greatest stamp heard so far, so that order and
 * duplicates of events do not matter.
 *
 * @param arrivedAt when this value was heard; nothing made from it is due before
 */
public record Known<T>(T value, Stamp stamp, Instant arrivedAt) {

  /** The field after an event says this of it. */
  static <T> Known<T> heard(@Nullable Known<T> before, T value, JourneyEvent event) {
    return before != null && before.stamp.compareTo(event.stamp()) >= 0
        ? before
        : new Known<>(value, event.stamp(), event.arrivedAt());
  }

  /** The first that was ever said of this; the same event is never both earlier and later. */
  static <T> Known<T> first(@Nullable Known<T> before, T value, JourneyEvent event) {
    return before != null && before.stamp.compareTo(event.stamp()) <= 0
        ? before
        : new Known<>(value, event.stamp(), event.arrivedAt());
  }

  /** The field when it was heard of under two names. */
  static <T> @Nullable Known<T> later(@Nullable Known<T> one, @Nullable Known<T> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.stamp.compareTo(other.stamp) >= 0 ? one : other;
  }

  /** Whether a latch was set and not lifted. */
  public static boolean isTrue(@Nullable Known<Boolean> field) {
    return field != null && field.value;
  }

  /** The value of a field that may not have been heard of; null where it has not. */
  public static <T> @Nullable T valueOf(@Nullable Known<T> field) {
    return field == null ? null : field.value;
  }
}
