package org.milktide.notifier.mail;

import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.ReturnPaths;

/**
 * Where what comes back of a mail goes.
 *
 * @param paths an address for each delivery; null: all comes to the sender's own
 * @param isRead whether the mailbox of these addresses is read, so that people and their mail
 *     programs may write there
 */
public record Answers(@Nullable ReturnPaths paths, boolean isRead) {
  /** Nothing is signed, and nobody reads. */
  public static final Answers UNREAD = new Answers(null, false);

  public Answers {
    if (isRead && paths == null) {
      throw new IllegalArgumentException("answers: a mailbox that is read needs signed addresses");
    }
  }
}
