package org.milktide.portal.visit;

import org.jspecify.annotations.Nullable;
import org.milktide.portal.view.Words;

/** What a page says after a redirect about what was just done. */
public final class Done {
  private Done() {}

  /** The words for the {@code done} parameter; null for none, and for any that is not ours. */
  public static @Nullable String words(Words words, @Nullable String done) {
    String key = "done." + done;
    return words.has(key) ? words.text(key) : null;
  }
}
