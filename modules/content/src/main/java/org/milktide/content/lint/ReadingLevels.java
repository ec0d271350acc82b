package org.milktide.content.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.milktide.content.Guidance;
import org.milktide.content.Reader;
import org.milktide.content.RenderedItem;

/**
 * Every text is plain: Flesch-Kincaid grade 6 at most in English, INFLESZ 65 at least in Spanish.
 * Measured as one reader of that language sees it, who lives nowhere in particular.
 */
final class ReadingLevels implements Check {
  @Override
  public void look(LintedPack linted, Findings findings) {
    for (Guidance item : linted.pack().all()) {
      for (Locale language : item.words().byLanguage().keySet()) {
        Optional<Readability> measure = Readability.of(language);
        if (measure.isPresent()) {
          look(linted, item, language, measure.get(), findings);
        }
      }
    }
  }

  private static void look(
      LintedPack linted, Guidance item, Locale language, Readability measure, Findings findings) {
    RenderedItem text = linted.pack().render(item.id(), new Reader(language, 1, linted.today()));
    Prose prose = Prose.of(text.text());
    Set<String> terms = linted.pack().terms(Locale.of(language.getLanguage()));
    double value = prose.words() == 0 ? measure.limit() : measure.of(prose, terms);
    if (!measure.isPlain(value)) {
      findings.error(
          linted.place(item.id(), language), LintedPack.BODY, measure.words(value), hint(prose));
    }
  }

  private static String hint(Prose prose) {
    List<String> longest = prose.longestSentence();
    String start = String.join(" ", longest.subList(0, Math.min(6, longest.size())));
    return "shorter sentences and words; the longest sentence has %d words: \"%s …\""
        .formatted(longest.size(), start);
  }
}
