package org.milktide.content;

import java.util.Set;

/** Reads {@code topics.yaml}: the subjects an item can be filed under, and their names. */
final class TopicTable {
  static final String FILE = "topics.yaml";

  private TopicTable() {}

  static Set<String> read(String yaml, Problems.In problems) {
    Fields table = Yaml.fields(yaml, 0, problems);
    if (table == null) {
      return Set.of();
    }
    // The names are for readers, by and by; until then they are held to be there.
    table.names().forEach(table::text);
    return table.names();
  }
}
