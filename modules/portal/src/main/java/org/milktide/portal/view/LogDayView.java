package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of the log.
 *
 * @param counts in words
 * @param ribbon null where nothing was logged
 * @param before the day before; null on the first day that is shown
 * @param after the day after; null today
 */
public record LogDayView(
    String title,
    String counts,
    @Nullable RibbonView ribbon,
    List<EntryView> entries,
    @Nullable String before,
    @Nullable String after) {
  public LogDayView {
    entries = List.copyOf(entries);
  }
}
