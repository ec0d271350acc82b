package org.milktide.notifier.inbound;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.event.EmailAddress;

/** What a mail that came in is. */
sealed interface Reading {
  /** Somebody's server tells what became of a mail. */
  record Report(MailReport report) implements Reading {}

  /** A mail program unsubscribes, by the address that it was given for that. */
  record Unsubscribe(Trace trace, Written written) implements Reading {}

  /** A person writes. */
  record Reply(Optional<Trace> trace, Written written) implements Reading {}

  /** Nothing is to be done. */
  record Ignored(Why why) implements Reading {}

  /** Why nothing is to be done; counted by these. */
  enum Why {
    /** A machine's answer, a newsletter, a receipt. */
    AUTOMATIC,
    /** It will still be tried. */
    DELAYED,
    /** It names no delivery that we signed. */
    FOREIGN,
    /** It claims an address of ours that we did not sign. */
    FORGED,
    /** It came back, and nobody can say why. */
    UNCLEAR
  }

  /**
   * What a person wrote.
   *
   * @param from null where it is no address
   * @param messageId empty where there is none
   * @param text without any formatting, as far as it can be read
   */
  record Written(@Nullable EmailAddress from, String messageId, String subject, String text) {}
}
