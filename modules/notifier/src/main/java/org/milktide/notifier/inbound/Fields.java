package org.milktide.notifier.inbound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Blocks of header-like lines, as reports are made of. */
final class Fields {
  private static final int MOST_BLOCKS = 100;

  private Fields() {}

  /** The blocks between empty lines; names in small letters, the first of each name counts. */
  static List<Map<String, String>> blocks(String text) {
    List<Map<String, String>> blocks = new ArrayList<>();
    Map<String, String> block = new LinkedHashMap<>();
    String last = "";
    for (String line : text.split("\r?\n|\r", -1)) {
      int colon = line.indexOf(':');
      if (line.isBlank()) {
        last = "";
        if (!block.isEmpty() && blocks.size() < MOST_BLOCKS) {
          blocks.add(block);
          block = new LinkedHashMap<>();
        }
      } else if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
        block.merge(last, " " + line.strip(), String::concat);
      } else if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        last = block.putIfAbsent(name, line.substring(colon + 1).strip()) == null ? name : "";
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  /** The first block: the headers of a mail that is quoted as text. */
  static Map<String, String> headers(String text) {
    List<Map<String, String>> blocks = blocks(text);
    return blocks.isEmpty() ? Map.of() : blocks.getFirst();
  }
}
