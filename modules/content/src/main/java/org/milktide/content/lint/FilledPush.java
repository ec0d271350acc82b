package org.milktide.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milktide.content.Guidance;
import org.milktide.content.Reader;
import org.milktide.domain.id.ItemId;

/**
 * A lock screen shows all of its text in every country. The loader measures what the author wrote;
 * this measures what is read, with the country's words in it.
 */
final class FilledPush implements Check {
  private static final int LONGEST = 120;

  @Override
  public void look(LintedPack linted, Findings findings) {
    for (Guidance item : linted.pack().all()) {
      for (Locale language : item.words().byLanguage().keySet()) {
        look(linted, item.id(), language, findings);
      }
    }
  }

  /** What is too long as it is written has been told by the loader. */
  private static void look(LintedPack linted, ItemId id, Locale language, Findings findings) {
    String words = words(linted, id, language);
    if (words.length() > LONGEST) {
      return;
    }
    Reader longest = null;
    int length = LONGEST;
    boolean isFilled = words.indexOf('{') >= 0;
    for (Reader reader : isFilled ? everywhere(linted, language) : kinds(linted, language)) {
      int its = linted.pack().render(id, reader).push().length();
      if (its > length) {
        longest = reader;
        length = its;
      }
    }
    if (longest != null) {
      String where =
          longest.locale().getCountry().isEmpty() ? "" : " in " + longest.locale().getCountry();
      findings.error(
          linted.place(id, language),
          "push",
          "is %d characters long once it is filled%s, the limit is %d"
              .formatted(length, where, LONGEST),
          "shorten it, or leave the placeholder to the body");
    }
  }

  private static String words(LintedPack linted, ItemId id, Locale language) {
    return linted.pack().find(id).orElseThrow().words().in(language).push();
  }

  /** A text without a placeholder differs by the country's own words alone. */
  private static List<Reader> kinds(LintedPack linted, Locale language) {
    return linted.pack().kindsOfLanguages().stream()
        .filter(kind -> kind.getLanguage().equals(language.getLanguage()))
        .map(kind -> new Reader(kind, 1, linted.today()))
        .toList();
  }

  private static List<Reader> everywhere(LintedPack linted, Locale language) {
    List<Reader> readers = new ArrayList<>();
    for (int babies = 1; babies <= 2; babies++) {
      readers.add(new Reader(language, babies, linted.today()));
      for (String country : linted.pack().countries()) {
        Locale there = Locale.of(language.getLanguage(), country);
        readers.add(new Reader(there, babies, linted.today()));
      }
    }
    return readers;
  }
}
