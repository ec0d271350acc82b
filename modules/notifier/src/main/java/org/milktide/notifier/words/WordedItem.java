package org.milktide.notifier.words;

import java.util.List;
import java.util.Locale;
import org.milktide.domain.guidance.TextRevision;

/**
 * An item as one reader reads it.
 *
 * @param revision which words these are
 * @param language what it is written in, which may not be the reader's
 * @param rightToLeft whether that is written from right to left
 * @param html body as a fragment that is safe to put into a mail as it is
 * @param text the same as plain text
 * @param asksMilkIn whether it asks if milk has come in
 */
public record WordedItem(
    TextRevision revision,
    Locale language,
    boolean rightToLeft,
    String title,
    String html,
    String text,
    List<Reference> sources,
    boolean asksMilkIn) {
  public WordedItem {
    sources = List.copyOf(sources);
  }

  /** Where a statement comes from, such as {@code ABM Clinical Protocol #3 (2017)}. */
  public record Reference(String label, String url) {}
}
