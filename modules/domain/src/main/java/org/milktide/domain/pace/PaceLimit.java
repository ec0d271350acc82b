package org.milktide.domain.pace;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How many mails may go to one domain in any minute. A tenth of them may go at once; the rest is
 * spread over the minute.
 *
 * @param perMinute 10 to 1,000,000
 */
public record PaceLimit(int perMinute) {
  /**
   * More than a small service ever sends to one domain, and less than large ones take offence at.
   */
  public static final PaceLimit DEFAULT = new PaceLimit(1_000);

  private static final int LEAST = 10;
  private static final int MOST = 1_000_000;

  /** As good as none. */
  public static final PaceLimit HIGHEST = new PaceLimit(MOST);

  public PaceLimit {
    if (perMinute < LEAST || perMinute > MOST) {
      throw new IllegalArgumentException(
          "mails per domain and minute: " + perMinute + " is not " + LEAST + " to " + MOST);
    }
  }

  int atOnce() {
    return perMinute / 10;
  }

  /** Between two mails once as many as may go at once are gone; whole microseconds, as stored. */
  Duration apart() {
    long micros = Duration.ofMinutes(1).toNanos() / 1_000;
    return Duration.of(Math.ceilDiv(micros, perMinute - atOnce()), ChronoUnit.MICROS);
  }
}
