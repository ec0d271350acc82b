package org.milktide.domain.bounce;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Failures of one address that may pass. One a day counts, since a full mailbox fails every mail of
 * its day; each is forgotten after 30 days.
 *
 * @param at when those were that count, oldest first
 */
public record SoftBounces(List<Instant> at) {
  /** On the third day within the memory nothing more is sent. */
  public static final int MOST = 3;

  public static final Duration MEMORY = Duration.ofDays(30);

  private static final Duration APART = Duration.ofDays(1);

  public SoftBounces {
    at = at.stream().sorted().toList();
  }

  /** These and one more. */
  public SoftBounces and(Instant now) {
    List<Instant> remembered = at.stream().filter(one -> one.isAfter(now.minus(MEMORY))).toList();
    boolean isSameDay = remembered.stream().anyMatch(one -> one.isAfter(now.minus(APART)));
    return new SoftBounces(
        isSameDay ? remembered : Stream.concat(remembered.stream(), Stream.of(now)).toList());
  }

  public boolean isTooMany() {
    return at.size() >= MOST;
  }
}
