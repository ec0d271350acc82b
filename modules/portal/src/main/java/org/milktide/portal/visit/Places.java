package org.milktide.portal.visit;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.milktide.content.Library;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.PreferencesView.Choice;
import org.milktide.portal.view.Words;
import org.springframework.stereotype.Component;

/** The languages and countries that a form offers. */
@Component
public final class Places {
  private final Library library;

  public Places(Library library) {
    this.library = library;
  }

  /** Each by its own name; one that somebody has and we do not speak stays theirs. */
  public List<Choice> languages(Locale own) {
    List<Locale> all = new ArrayList<>(Words.LANGUAGES);
    Locale theirs = Locale.of(own.getLanguage());
    if (!all.contains(theirs)) {
      all.add(theirs);
    }
    return all.stream()
        .map(one -> new Choice(one.getLanguage(), new Guest.LanguageLink(one, "").name()))
        .toList();
  }

  /** The countries whose numbers we know, by their names in a language. */
  public List<Choice> countries(Locale language) {
    return library.get().countries().stream()
        .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(language)))
        .sorted(Comparator.comparing(Choice::name, Collator.getInstance(language)))
        .toList();
  }
}
