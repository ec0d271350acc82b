package org.milktide.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.milktide.content.Facts;
import org.milktide.content.Guidance;
import org.milktide.content.ItemText;
import org.milktide.content.Wording;

/** A translation states the numbers and names the helplines of its item, and no others. */
final class SameFacts implements Check {
  private static final Kind NUMBERS =
      new Kind("numbers", "say each as often as the base does, in digits where it has digits");
  private static final Kind PLACEHOLDERS =
      new Kind("placeholders", "whom to call and how much are facts too: name each as often");

  private record Kind(String name, String hint) {}

  @Override
  public void look(LintedPack linted, Findings findings) {
    for (Guidance item : linted.pack().all()) {
      Facts base = Facts.of(item.words().inBase());
      for (Map.Entry<Locale, Wording> words : item.words().byLanguage().entrySet()) {
        ItemText place = linted.place(item.id(), words.getKey());
        Facts its = Facts.of(words.getValue());
        compare(place, NUMBERS, base.numbers(), its.numbers(), findings);
        compare(place, PLACEHOLDERS, base.placeholders(), its.placeholders(), findings);
      }
    }
  }

  private static void compare(
      ItemText place, Kind kind, List<String> base, List<String> its, Findings findings) {
    List<String> missing = without(base, its);
    List<String> more = without(its, base);
    if (missing.isEmpty() && more.isEmpty()) {
      return;
    }
    List<String> differences = new ArrayList<>();
    if (!missing.isEmpty()) {
      differences.add(String.join(", ", missing) + " missing");
    }
    if (!more.isEmpty()) {
      differences.add(String.join(", ", more) + " too much");
    }
    findings.inBody(
        Severity.ERROR,
        place,
        more.isEmpty() ? "" : more.getFirst(),
        "its %s differ from the base: %s".formatted(kind.name(), String.join("; ", differences)),
        kind.hint());
  }

  /** What is left of one list when the other is taken away, each as often as it stands there. */
  private static List<String> without(List<String> from, List<String> taken) {
    List<String> rest = new ArrayList<>(from);
    taken.forEach(rest::remove);
    return rest;
  }
}
