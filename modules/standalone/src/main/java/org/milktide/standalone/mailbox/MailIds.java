package org.milktide.standalone.mailbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Ids that sort by arrival: microseconds since 1970, one later than the last if that is taken. */
final class MailIds {
  // Wide enough until the year 2286, so that ids sort as text.
  private static final Pattern FORM = Pattern.compile("\\d{16}");

  private final AtomicLong last = new AtomicLong();

  String next() {
    long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    return "%016d".formatted(last.updateAndGet(previous -> Math.max(previous + 1, now)));
  }

  /** Takes note of an id given out by an earlier run; false if it is none of ours. */
  boolean resumeAfter(String id) {
    if (!FORM.matcher(id).matches()) return false;
    last.accumulateAndGet(Long.parseLong(id), Math::max);
    return true;
  }

  static Instant arrivalOf(String id) {
    return Instant.EPOCH.plus(Long.parseLong(id), ChronoUnit.MICROS);
  }
}
