package org.milktide.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code words.yaml}: an entry for each language, and beside it entries for the kinds of it
 * that countries speak. Those take all from their language and say what they call otherwise.
 */
final class WordTable {
  static final String FILE = "words.yaml";

  private static final String LIKE = "like";
  private static final String REPLACE = "replace";

  private final Fields table;
  private final Map<String, Optional<Words>> entries = new HashMap<>();

  private WordTable(Fields table) {
    this.table = table;
  }

  static @Nullable Translated<Words> read(Fields table, Languages languages) {
    WordTable words = new WordTable(table);
    return new TranslatedReader(languages).all(table, (_, _, tag) -> words.entry(tag));
  }

  private @Nullable Words entry(String tag) {
    Optional<Words> known = entries.get(tag);
    if (known == null) {
      known = Optional.ofNullable(read(tag));
      entries.put(tag, known);
    }
    return known.orElse(null);
  }

  private @Nullable Words read(String tag) {
    Fields fields = table.nested(tag);
    if (fields == null) {
      return null;
    }
    int end = tag.lastIndexOf('-');
    String language = end < 0 ? "" : tag.substring(0, end);
    return table.has(language) ? regional(fields, entry(language)) : whole(fields);
  }

  private @Nullable Words whole(Fields fields) {
    fields.allowOnly(Set.of("baby", "babies", StorageReader.FIELD, REPLACE));
    String baby = fields.text("baby");
    String babies = fields.text("babies");
    Fields storage = fields.nested(StorageReader.FIELD);
    StorageWords phrases = storage == null ? null : StorageWordsReader.read(storage);
    RegionalWords regional = new RegionalWords(replacements(fields));
    return baby == null || babies == null || phrases == null
        ? null
        : new Words(baby, babies, phrases, regional);
  }

  private @Nullable Words regional(Fields fields, @Nullable Words language) {
    fields.allowOnly(Set.of(LIKE, REPLACE));
    Map<String, String> replacements = new TreeMap<>();
    String like = fields.optionalText(LIKE).orElse(null);
    if (like != null) {
      replacements.putAll(likewise(fields, like));
    }
    replacements.putAll(replacements(fields));
    return language == null
        ? null
        : new Words(
            language.baby(),
            language.babies(),
            language.storage(),
            new RegionalWords(replacements));
  }

  private Map<String, String> likewise(Fields fields, String like) {
    Fields other = table.has(like) ? table.nested(like) : null;
    if (other == null || other.has(LIKE)) {
      fields.report(
          LIKE,
          "'" + like + "' has no words of its own, expected another entry that has 'replace'");
      return Map.of();
    }
    return replacements(other);
  }

  private static Map<String, String> replacements(Fields fields) {
    Map<String, String> replacements = new TreeMap<>();
    Fields table = fields.has(REPLACE) ? fields.nested(REPLACE) : null;
    if (table != null) {
      for (String word : table.names()) {
        String with = table.text(word);
        if (with != null) {
          replacements.put(word, with);
        }
      }
    }
    return replacements;
  }
}
