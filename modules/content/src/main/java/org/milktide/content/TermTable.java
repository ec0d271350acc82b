package org.milktide.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads {@code terms.yaml}: the long words of each language that texts cannot do without. A pack
 * may have none, and a language too.
 */
final class TermTable {
  static final String FILE = "terms.yaml";

  private TermTable() {}

  /** The terms in lower case by language. */
  static Map<Locale, Set<String>> read(Fields table) {
    Map<Locale, Set<String>> terms = new LinkedHashMap<>();
    for (String tag : table.names()) {
      Optional<Locale> language = Languages.tag(tag);
      if (language.isEmpty()) {
        table.report(tag, Languages.noLanguage(tag));
        continue;
      }
      Set<String> words = new TreeSet<>();
      for (String line : table.words(tag)) {
        Arrays.stream(line.split("\\s+", -1))
            .map(word -> word.toLowerCase(language.get()))
            .forEach(words::add);
      }
      terms.put(language.get(), words);
    }
    return terms;
  }
}
