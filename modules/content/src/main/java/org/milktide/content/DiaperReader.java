package org.milktide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how many diapers a country expects, and below how many it asks. */
final class DiaperReader {
  private DiaperReader() {}

  /** A country's table; what it leaves out is the default's. */
  static @Nullable DiaperTable read(Fields region, @Nullable DiaperTable defaults) {
    Fields expected = part(region, "expected", defaults);
    Fields ask = part(region, "ask", defaults);
    if (expected != null) {
      expected.allowOnly(Set.of("wet", "dirty"));
    }
    if (ask != null) {
      ask.allowOnly(Set.of("wet"));
    }
    List<Integer> wet = counts(expected, "wet", defaults == null ? null : defaults.wet());
    List<Integer> dirty = counts(expected, "dirty", defaults == null ? null : defaults.dirty());
    List<Integer> askBelow = counts(ask, "wet", defaults == null ? null : defaults.askBelow());
    if (wet == null || dirty == null || askBelow == null) {
      return null;
    }
    for (int day = 1; day <= DiaperTable.DAYS; day++) {
      if (askBelow.get(day - 1) > wet.get(day - 1)) {
        region.report(
            "ask",
            "is above expected on day " + day + ", expected at most " + wet.get(day - 1) + " wet");
        return null;
      }
    }
    return new DiaperTable(wet, dirty, askBelow);
  }

  private static @Nullable Fields part(
      Fields region, String field, @Nullable DiaperTable defaults) {
    return defaults != null && !region.has(field) ? null : region.nested(field);
  }

  private static @Nullable List<Integer> counts(
      @Nullable Fields fields, String field, @Nullable List<Integer> defaults) {
    if (fields == null) {
      return defaults;
    }
    List<Integer> counts = new ArrayList<>();
    for (String word : fields.words(field)) {
      if (word.matches("\\d{1,2}")) {
        counts.add(Integer.valueOf(word));
      }
    }
    if (counts.size() == DiaperTable.DAYS) {
      return counts;
    }
    fields.report(
        field, "is not a count for each of days 1 to 6, expected a list like [1, 2, 3, 4, 5, 6]");
    return null;
  }
}
