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
  private final Map<String, Map<String, String>> replacements = new HashMap<>();

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
    return table.has(language) ? regional(tag, fields, entry(language)) : whole(tag, fields);
  }

  private @Nullable Words whole(String tag, Fields fields) {
    fields.allowOnly(Set.of("baby", "babies", StorageReader.FIELD, AgeWordsReader.FIELD, REPLACE));
    String baby = fields.text("baby");
    String babies = fields.text("babies");
    Fields storage = fields.nested(StorageReader.FIELD);
    StorageWords phrases = storage == null ? null : StorageWordsReader.read(storage);
    AgeWords ages = ages(fields);
    RegionalWords regional = new RegionalWords(replacements(tag, fields));
    return baby == null || babies == null || phrases == null || ages == null
        ? null
        : new Words(baby, babies, phrases, ages, regional);
  }

  private @Nullable Words regional(String tag, Fields fields, @Nullable Words language) {
    fields.allowOnly(Set.of(LIKE, REPLACE));
    Map<String, String> all = new TreeMap<>();
    fields.optionalText(LIKE).ifPresent(like -> all.putAll(likewise(fields, like)));
    all.putAll(replacements(tag, fields));
    return language == null
        ? null
        : new Words(
            language.baby(),
            language.babies(),
            language.storage(),
            language.ages(),
            new RegionalWords(all));
  }

  private static @Nullable AgeWords ages(Fields fields) {
    if (!fields.has(AgeWordsReader.FIELD)) {
      return AgeWords.signs();
    }
    Fields ages = fields.nested(AgeWordsReader.FIELD);
    return ages == null ? null : AgeWordsReader.read(ages);
  }

  private Map<String, String> likewise(Fields fields, String like) {
    Fields other = table.has(like) ? table.nested(like) : null;
    if (other == null || other.has(LIKE)) {
      fields.report(
          LIKE,
          "'" + like + "' has no words of its own, expected another entry that has 'replace'");
      return Map.of();
    }
    return replacements(like, other);
  }

  /** Read once, so that what is wrong with words that others borrow is told once. */
  private Map<String, String> replacements(String tag, Fields fields) {
    return replacements.computeIfAbsent(tag, _ -> read(fields));
  }

  private static Map<String, String> read(Fields fields) {
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
