package org.milktide.content;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * The words that depend on who reads and where.
 *
 * @param baby words for one baby, like "your baby"
 * @param babies words for several
 * @param fallback for a reader whose country is unknown
 * @param countries by ISO 3166 code
 */
record Locales(String baby, String babies, Region fallback, SortedMap<String, Region> countries) {
  Region region(Locale locale) {
    return countries.getOrDefault(locale.getCountry(), fallback);
  }

  List<HelpLine> helpLines() {
    return countries.entrySet().stream()
        .map(
            entry ->
                new HelpLine(
                    entry.getKey(), entry.getValue().emergency(), entry.getValue().advice()))
        .toList();
  }
}
