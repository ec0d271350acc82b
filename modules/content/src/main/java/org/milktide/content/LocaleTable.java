package org.milktide.content;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code locales.yaml}: the default, and what countries have of their own. */
final class LocaleTable {
  static final String FILE = "locales.yaml";

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private LocaleTable() {}

  static @Nullable Locales read(Fields table, Languages languages) {
    table.allowOnly(Set.of("default", "countries"));
    RegionReader reader = new RegionReader(languages);
    Fields defaults = table.nested("default");
    Region fallback = defaults == null ? null : reader.fallback(defaults);
    Fields countries = table.nested("countries");
    return fallback == null || countries == null
        ? null
        : new Locales(fallback, countries(countries, fallback, reader));
  }

  private static SortedMap<String, Region> countries(
      Fields countries, Region fallback, RegionReader reader) {
    SortedMap<String, Region> regions = new TreeMap<>();
    for (String country : countries.names()) {
      if (!COUNTRIES.contains(country)) {
        countries.report(country, "is no country, expected an ISO 3166 code like GB");
      }
      Fields fields = countries.nested(country);
      Region region = fields == null ? null : reader.country(fields, fallback);
      if (region != null) {
        regions.put(country, region);
      }
    }
    return regions;
  }
}
