package org.milktide.portal.log;

import java.util.ArrayList;
import java.util.List;
import org.milktide.domain.feeding.DayLog;
import org.milktide.portal.view.Words;

/** Says what was logged on a day, such as "7 feeds, 3 wet, 2 dirty". */
final class Counts {
  private Counts() {}

  static String of(DayLog day, Words words) {
    List<String> parts = new ArrayList<>();
    add(parts, "log.count.feeds", day.feeds(), words);
    add(parts, "log.count.pumps", day.pumps(), words);
    add(parts, "log.count.wet", day.wet(), words);
    add(parts, "log.count.dirty", day.dirty(), words);
    return parts.isEmpty() ? words.text("log.empty") : String.join(", ", parts);
  }

  private static void add(List<String> parts, String key, int count, Words words) {
    if (count > 0) {
      parts.add(words.count(key, count));
    }
  }
}
