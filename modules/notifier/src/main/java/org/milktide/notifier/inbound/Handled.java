package org.milktide.notifier.inbound;

/** What becomes of a mail in the mailbox. */
sealed interface Handled {
  /**
   * It is done with, and marked as seen.
   *
   * @param as counted by this word
   */
  record Done(String as) implements Handled {}

  /** Somebody has to look: it is flagged, and not handled again. */
  record Kept(String as) implements Handled {}

  /** Something of ours is away; it stays as it is for the next look. */
  record Later(String as) implements Handled {}
}
