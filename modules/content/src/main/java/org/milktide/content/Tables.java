package org.milktide.content;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands beside the items of a pack.
 *
 * @param topics names by key
 * @param words by language, and by the kinds of it that countries speak
 * @param terms long words that texts cannot do without, in lower case, by language
 */
record Tables(
    Languages languages,
    SortedMap<String, Translated<String>> topics,
    Translated<Words> words,
    Locales locales,
    Translated<CallNow> callNow,
    SignTable signs,
    Map<Locale, Set<String>> terms) {
  Tables {
    terms = Map.copyOf(terms);
    topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
  }

  /**
   * What fills the texts of one language for a reader.
   *
   * @param language that a reader gets, who may have asked for another
   */
  Filling filling(Locale language, Reader reader) {
    Locale spoken = withCountry(language, reader.locale().getCountry());
    return new Filling(spoken, words.in(spoken), locales.region(reader.locale()), reader);
  }

  /** A reader from Ireland reads English as the Irish do, whatever else they speak. */
  private static Locale withCountry(Locale language, String country) {
    return language.getCountry().isEmpty() && !country.isEmpty()
        ? Locale.forLanguageTag(language.toLanguageTag() + "-" + country)
        : language;
  }
}
