package org.milktide.domain.limit;

import java.time.Duration;
import java.util.List;

/**
 * How many mails strangers can have sent to one address, whatever way they ask. Enough for somebody
 * whose first mail went astray; too little to flood an inbox.
 */
public final class MailLimits {
  private static final Rate HOURLY = new Rate(3, Duration.ofHours(1));
  private static final Rate DAILY = new Rate(6, Duration.ofDays(1));

  /** Mails that ask the owner of an address to confirm. */
  public static final Limit CONFIRM = new Limit("confirm", List.of(HOURLY, DAILY));

  /**
   * Mails with a person's own link. Asked for again within two minutes, the mail that is there is
   * the answer.
   */
  public static final Limit LINK =
      new Limit("link", List.of(new Rate(1, Duration.ofMinutes(2)), HOURLY, DAILY));

  private MailLimits() {}
}
