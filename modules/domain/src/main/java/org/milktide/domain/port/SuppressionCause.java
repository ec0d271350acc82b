package org.milktide.domain.port;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why an address is suppressed, and for how long which mails are held back from it. */
public enum SuppressionCause {
  /** Its owner said that it was not them who asked, and that nobody shall ask again. */
  NOT_ME(null, null),
  /**
   * Nobody reads mail there. Guidance stops until the owner confirms again or says that it works;
   * asked for, one mail may try after a week, since mailboxes are made anew.
   */
  BOUNCED(null, Duration.ofDays(7)),
  /**
   * Its reader called a mail unwanted. A month later somebody may ask once more: the mail has its
   * own "this was not me", and a tap on the wrong button is no wish for ever.
   */
  COMPLAINED(null, Duration.ofDays(30)),
  /** Too many mails came back for reasons that may pass; so this passes as well. */
  SOFT_BOUNCES(Duration.ofDays(30), Duration.ofDays(1));

  private final @Nullable Duration guidance;
  private final @Nullable Duration answers;

  SuppressionCause(@Nullable Duration guidance, @Nullable Duration answers) {
    this.guidance = guidance;
    this.answers = answers;
  }

  /** Whether the address gets no guidance. */
  public boolean holdsGuidance(Instant since, Instant now) {
    return holds(guidance, since, now);
  }

  /** Whether the address gets no mail that anybody can ask for. */
  public boolean holdsAnswers(Instant since, Instant now) {
    return holds(answers, since, now);
  }

  /** Whether mails did not reach the address, which is no wish of its owner. */
  public boolean isUnreachable() {
    return this == BOUNCED || this == SOFT_BOUNCES;
  }

  private static boolean holds(@Nullable Duration length, Instant since, Instant now) {
    return length == null || now.isBefore(since.plus(length));
  }
}
