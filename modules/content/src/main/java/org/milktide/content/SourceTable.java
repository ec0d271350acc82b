package org.milktide.content;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code sources.yaml}: what items may cite, by a key that people can read. */
final class SourceTable {
  static final String FILE = "sources.yaml";

  private static final Set<String> FIELDS = Set.of("title", "year", "url", "confidence");
  private static final Pattern YEAR = Pattern.compile("\\d{4}|undated");

  private SourceTable() {}

  /** The sources by key; null for one that is wrong, so that citing it is not reported too. */
  static SortedMap<String, @Nullable Source> read(Fields table) {
    SortedMap<String, @Nullable Source> sources = new TreeMap<>();
    for (String key : table.names()) {
      Fields fields = table.nested(key);
      sources.put(key, fields == null ? null : source(key, fields));
    }
    return sources;
  }

  private static @Nullable Source source(String key, Fields fields) {
    fields.allowOnly(FIELDS);
    String title = fields.text("title");
    String year = fields.text("year");
    if (year != null && !YEAR.matcher(year).matches()) {
      fields.report("year", "'" + year + "' is no year, expected four digits or 'undated'");
    }
    URI url = url(fields);
    Confidence confidence = confidence(fields);
    if (title == null || year == null || url == null || confidence == null) {
      return null;
    }
    return new Source(key, title, year, url, confidence);
  }

  static @Nullable URI url(Fields fields) {
    String text = fields.text("url");
    if (text == null) {
      return null;
    }
    try {
      URI url = URI.create(text);
      if ("https".equals(url.getScheme()) && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Reported below, with every other address that is of no use to a reader.
    }
    fields.report("url", "'" + text + "' is not a web address, expected https://...");
    return null;
  }

  private static @Nullable Confidence confidence(Fields fields) {
    String text = fields.text("confidence");
    if (text == null) {
      return null;
    }
    Optional<Confidence> confidence =
        Arrays.stream(Confidence.values()).filter(one -> one.name().equals(text)).findFirst();
    if (confidence.isEmpty()) {
      fields.report("confidence", "'" + text + "' is unknown, expected one of V1, V2, G");
    }
    return confidence.orElse(null);
  }
}
