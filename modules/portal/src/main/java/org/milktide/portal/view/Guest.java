package org.milktide.portal.view;

import java.util.List;
import java.util.Locale;

/**
 * Somebody on a page that everybody may see.
 *
 * @param others the same page in the other languages
 */
public record Guest(Words words, List<LanguageLink> others) {
  public Guest {
    others = List.copyOf(others);
  }

  /** The same in a country that they chose; empty: in none. */
  public Guest in(String country) {
    if (country.isEmpty() && words.reader().getCountry().isEmpty()) {
      return this;
    }
    return new Guest(Words.in(Locale.of(words.reader().getLanguage(), country)), others);
  }

  /**
   * The same page in another language.
   *
   * @param href of the query alone, which keeps the page wherever it is
   */
  public record LanguageLink(Locale language, String href) {
    /** The language's own name for itself, as a label: "Español". */
    public String name() {
      String name = language.getDisplayLanguage(language);
      return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
  }
}
