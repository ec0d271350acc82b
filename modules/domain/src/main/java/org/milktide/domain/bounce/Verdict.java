package org.milktide.domain.bounce;

/** What follows from a failed mail's status, for the person and for their domain. */
public sealed interface Verdict {
  /** Nobody reads mail there: nothing more is sent to this address. */
  record Suppress() implements Verdict {}

  /** It may pass: counted, forgotten after a while, and too often is too often. */
  record Count() implements Verdict {}

  /** The server minds us, not the person: its domain is sent to more slowly. */
  record Brake() implements Verdict {}

  /** It says nothing about the person or their server. */
  record Nothing() implements Verdict {}

  /**
   * Judges a status (peers.md section 3).
   *
   * <p>Policy (x.7.x) is about us, in both kinds: greylisting is a 4.7.1. What is about the mail
   * itself (x.5.x protocol, x.6.x content, x.2.3 and x.3.4 size) is ours to mend. All other
   * failures only count: servers give 5.4.1 for an address they do not know and 5.0.0 for anything,
   * and one odd server must not cost a parent their messages.
   */
  static Verdict of(EnhancedStatus status) {
    if (status.kind() == 2) {
      return new Nothing();
    }
    return switch (status.subject()) {
      case 7 -> new Brake();
      case 5, 6 -> new Nothing();
      case 1 -> isUnknownMailbox(status) ? new Suppress() : new Count();
      case 2 -> mailbox(status);
      case 3 -> status.detail() == 4 ? new Nothing() : new Count();
      default -> new Count();
    };
  }

  private static boolean isUnknownMailbox(EnhancedStatus status) {
    return status.kind() == 5 && (status.detail() == 1 || status.detail() == 10);
  }

  private static Verdict mailbox(EnhancedStatus status) {
    if (status.detail() == 3) {
      return new Nothing();
    }
    return status.kind() == 5 && status.detail() == 1 ? new Suppress() : new Count();
  }
}
