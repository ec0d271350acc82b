package org.milktide.portal;

/**
 * How much is answered.
 *
 * @param perNetwork how many forms that can make a mail leave one network may send within an hour,
 *     and how many links that open nothing it may try, 1 to 10,000; a hospital's families often
 *     share one address
 * @param perToken how many requests one token of the API may send within a minute, 1 to 100,000
 */
public record LimitSettings(int perNetwork, int perToken) {
  public static final LimitSettings DEFAULT = new LimitSettings(100, 600);

  private static final int MOST_FORMS = 10_000;
  private static final int MOST_REQUESTS = 100_000;

  public LimitSettings {
    require("milktide.limits.per-network", perNetwork, MOST_FORMS);
    require("milktide.limits.per-token", perToken, MOST_REQUESTS);
  }

  private static void require(String setting, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(setting + ": " + value + " is not between 1 and " + most);
    }
  }
}
