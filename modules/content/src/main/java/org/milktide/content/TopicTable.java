package org.milktide.content;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code topics.yaml}: the subjects an item can be filed under, and their names. */
final class TopicTable {
  static final String FILE = "topics.yaml";

  private TopicTable() {}

  /** The names by key; null for one that is wrong, so that filing under it is not reported too. */
  static SortedMap<String, @Nullable Translated<String>> read(Fields table, Languages languages) {
    TranslatedReader reader = new TranslatedReader(languages);
    SortedMap<String, @Nullable Translated<String>> names = new TreeMap<>();
    for (String key : table.names()) {
      Fields fields = table.nested(key);
      names.put(
          key,
          fields == null ? null : reader.all(fields, (_, byLanguage, tag) -> byLanguage.text(tag)));
    }
    return names;
  }
}
