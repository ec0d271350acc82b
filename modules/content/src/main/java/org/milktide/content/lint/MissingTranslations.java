package org.milktide.content.lint;

import java.util.List;
import java.util.Locale;
import org.milktide.content.Guidance;

/** Every item is there in every language that the pack declares. */
final class MissingTranslations implements Check {
  @Override
  public void look(LintedPack linted, Findings findings) {
    List<Locale> translated = linted.pack().languages().stream().skip(1).toList();
    for (Guidance item : linted.pack().all()) {
      for (Locale language : translated) {
        if (!linted.draft().hasTranslation(item.id(), language)) {
          String tag = language.toLanguageTag();
          findings.error(
              linted.place(item.id()),
              LintedPack.FILE,
              "has no translation into " + language.getDisplayLanguage(Locale.ENGLISH),
              "write title, push and text in a file beside it whose name ends in ." + tag + ".md");
        }
      }
    }
  }
}
