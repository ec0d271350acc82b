package org.milktide.standalone.simulate;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Reads names of time zones, and knows what a mistyped one may have meant. */
final class ZoneNames {
  /** Letters that may be wrong in a name that is still recognised. */
  private static final int WRONG_LETTERS = 2;

  private ZoneNames() {}

  /** An IANA zone; offsets such as +01:00 know no clock changes and are refused, as in events. */
  static ZoneId read(String option, String given) {
    if (ZoneId.getAvailableZoneIds().contains(given)) {
      return ZoneId.of(given);
    }
    String hint =
        meant(given)
            .map(zone -> "; did you mean " + zone + "?")
            .orElse(", such as Europe/London or America/New_York");
    throw new BadOption(option, given, "is not a time zone of the IANA list" + hint);
  }

  private static Optional<String> meant(String given) {
    String wanted = plain(given);
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/"))
        .filter(zone -> distance(wanted, zone) <= Math.min(WRONG_LETTERS, wanted.length() / 3))
        .min(
            Comparator.comparingInt((String zone) -> distance(wanted, zone))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Wrong letters, where the city alone is as good as the whole name. */
  private static int distance(String wanted, String zone) {
    String name = plain(zone);
    String city = name.substring(name.lastIndexOf('/') + 1);
    return Math.min(edits(wanted, name), edits(wanted, city));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /** The least number of letters to add, remove or change (Levenshtein). */
  private static int edits(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
