package org.milktide.content;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code locales.yaml} and lets no telephone number in but well-known emergency ones. */
final class LocaleTable {
  static final String FILE = "locales.yaml";

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> EMERGENCY_NUMBERS = Set.of("000", "112", "911", "999");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private LocaleTable() {}

  static @Nullable Locales read(String yaml, Problems.In problems) {
    Fields table = Yaml.fields(yaml, 0, problems);
    if (table == null) {
      return null;
    }
    table.allowOnly(Set.of("words", "default", "countries"));
    Fields words = table.nested("words");
    Region fallback = fallback(table.nested("default"));
    Fields countries = table.nested("countries");
    if (words == null || fallback == null || countries == null) {
      return null;
    }
    words.allowOnly(Set.of("baby", "babies"));
    String baby = words.text("baby");
    String babies = words.text("babies");
    if (baby == null || babies == null) {
      return null;
    }
    return new Locales(baby, babies, fallback, countries(countries, fallback));
  }

  private static @Nullable Region fallback(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    fields.allowOnly(Set.of("emergency", "advice"));
    String emergency = words(fields, "emergency", "your local emergency number");
    String advice = words(fields, "advice", "your midwife or doctor");
    return emergency == null || advice == null ? null : new Region(emergency, advice);
  }

  private static SortedMap<String, Region> countries(Fields countries, Region fallback) {
    SortedMap<String, Region> regions = new TreeMap<>();
    for (String country : countries.names()) {
      if (!COUNTRIES.contains(country)) {
        countries.report(country, "is no country, expected an ISO 3166 code like GB");
      }
      Fields fields = countries.nested(country);
      Region region = fields == null ? null : region(fields, fallback);
      if (region != null) {
        regions.put(country, region);
      }
    }
    return regions;
  }

  private static @Nullable Region region(Fields fields, Region fallback) {
    fields.allowOnly(Set.of("emergency", "advice"));
    String emergency = fields.text("emergency");
    if (emergency != null && !EMERGENCY_NUMBERS.contains(emergency)) {
      fields.report(
          "emergency", "'" + emergency + "' is not verified, expected one of 000, 112, 911, 999");
    }
    String advice =
        fields.has("advice")
            ? words(fields, "advice", "your midwife or doctor")
            : fallback.advice();
    return emergency == null || advice == null ? null : new Region(emergency, advice);
  }

  private static @Nullable String words(Fields fields, String field, String example) {
    String words = fields.text(field);
    if (words != null && DIGIT.matcher(words).find()) {
      fields.report(
          field, "has a number that nobody verified, expected words like '" + example + "'");
    }
    return words;
  }
}
