package org.milktide.portal;

/**
 * How much is answered.
 *
 * @param perNetwork how many forms that can make a mail leave one network may send within an hour,
 *     and how many links that open nothing it may try, 1 to 10,000; a hospital's families often
 *     share one address
 */
public record LimitSettings(int perNetwork) {
  public static final LimitSettings DEFAULT = new LimitSettings(100);

  private static final int HIGHEST = 10_000;

  public LimitSettings {
    if (perNetwork < 1 || perNetwork > HIGHEST) {
      throw new IllegalArgumentException(
          "milktide.limits.per-network: " + perNetwork + " is not between 1 and " + HIGHEST);
    }
  }
}
