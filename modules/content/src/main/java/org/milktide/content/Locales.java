package org.milktide.content;

import java.util.Locale;
import java.util.SortedMap;

/**
 * What depends on the country of whoever reads.
 *
 * @param fallback for a reader whose country is unknown
 * @param countries by ISO 3166 code
 */
record Locales(Region fallback, SortedMap<String, Region> countries) {
  Region region(Locale locale) {
    return countries.getOrDefault(locale.getCountry(), fallback);
  }
}
