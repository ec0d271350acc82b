package org.milktide.portal.page;

import org.jspecify.annotations.Nullable;
import org.milktide.portal.view.Words;

/** What a page says after a redirect about what was just done. */
final class Done {
  private Done() {}

  /** The words for the {@code done} parameter; null for none, and for any that is not ours. */
  static @Nullable String words(Words words, @Nullable String done) {
    String key = "done." + done;
    return words.has(key) ? words.text(key) : null;
  }
}
