package org.milktide.notifier.push;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.milktide.domain.id.ItemId;

/** What a lock screen says of guidance. */
public interface LockScreenWords {
  /**
   * One item's words.
   *
   * @param babies how many babies the reader has or expects
   * @param today the day, where the reader is
   * @return empty when nobody here has words for it
   */
  Optional<Line> line(ItemId id, Locale locale, int babies, LocalDate today);

  /**
   * An item in a line or two.
   *
   * @param language what it is written in, which may not be the reader's
   * @param direction {@code ltr} or {@code rtl}
   */
  record Line(Locale language, String direction, String title, String text) {}
}
