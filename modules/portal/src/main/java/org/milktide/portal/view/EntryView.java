package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log.
 *
 * @param marks its marks in the picture
 * @param detail how much and how long; empty where nobody said
 * @param edit where it can be changed; null where it was not logged here
 */
public record EntryView(
    String time, List<String> marks, String label, String detail, @Nullable String edit) {
  public EntryView {
    marks = List.copyOf(marks);
  }
}
