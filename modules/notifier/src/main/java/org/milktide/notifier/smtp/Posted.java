package org.milktide.notifier.smtp;

import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.EnhancedStatus;

/**
 * What a mail server answered. Reasons hold reply codes, never an address or the server's words.
 */
public sealed interface Posted {
  /** It has the mail and answers for it. */
  record Accepted() implements Posted {}

  /**
   * It will never take this mail to this person.
   *
   * @param status what it said of it; null where it was not asked
   */
  record Refused(String reason, @Nullable EnhancedStatus status) implements Posted {
    /** A refusal of our own, before any server was asked. */
    public Refused(String reason) {
      this(reason, null);
    }
  }

  /**
   * It did not take this mail now.
   *
   * @param aboutRecipient whether it said so as it heard whom the mail is for
   */
  record Later(String reason, boolean aboutRecipient) implements Posted {
    /** It said so of the mail. */
    public Later(String reason) {
      this(reason, false);
    }
  }

  /**
   * It got the mail's end and did not answer: it may have the mail, and cannot be relied on now.
   */
  record Unanswered(String reason) implements Posted {}

  /** It broke off before the mail's end; that may be this mail's fault, or it may be down. */
  record Broken(String reason) implements Posted {}

  /** It cannot be reached, or sends everybody away; the next mail would fare no better just now. */
  record Down(String reason) implements Posted {}
}
