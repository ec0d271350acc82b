package org.milktide.domain.bounce;

/** What somebody else's server tells about a mail that left. */
public sealed interface MailReport {
  /** Which delivery it is about. */
  Trace trace();

  /** It came back. */
  record Bounced(Trace trace, EnhancedStatus status) implements MailReport {}

  /** Its reader called it unwanted. */
  record Complained(Trace trace) implements MailReport {}

  /** It lies in the mailbox. */
  record Arrived(Trace trace) implements MailReport {}
}
