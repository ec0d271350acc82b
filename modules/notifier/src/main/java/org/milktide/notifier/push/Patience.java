package org.milktide.notifier.push;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How long each push service wants to be left alone (RFC 9110, {@code Retry-After}), for all of its
 * devices. What it says in real time is kept by the product's clock.
 */
final class Patience {
  /** Where a service does not say. */
  static final Duration UNSAID = Duration.ofMinutes(1);

  /** Nobody makes us wait longer by a slip of the pen. */
  static final Duration LONGEST = Duration.ofDays(1);

  private final InstantSource realTime;
  private final Map<String, Instant> closed = new ConcurrentHashMap<>();

  Patience(InstantSource realTime) {
    this.realTime = realTime;
  }

  /** Until when a service wants to be left alone; empty: it does not. */
  Optional<Instant> until(String origin, Instant now) {
    Instant until = closed.computeIfPresent(origin, (o, at) -> at.isAfter(now) ? at : null);
    return Optional.ofNullable(until);
  }

  /**
   * Notes that a service wants to be left alone.
   *
   * @return until when, by the product's clock
   */
  Instant leave(String origin, @Nullable String retryAfter, Instant now) {
    Duration pause = Optional.ofNullable(retryAfter).flatMap(this::read).orElse(UNSAID);
    Instant until = now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    return closed.merge(origin, until, (one, other) -> one.isAfter(other) ? one : other);
  }

  private Optional<Duration> read(String retryAfter) {
    String text = retryAfter.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration pause = Duration.between(realTime.instant(), at);
      return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
