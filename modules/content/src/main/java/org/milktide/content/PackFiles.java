package org.milktide.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack, read but not understood.
 *
 * @param origin where they come from, for messages
 * @param bytes contents by path inside the pack, with slashes
 * @param below contents of those tables that have an entry in {@code bytes} as well, whose keys win
 * @param own what a path of {@code bytes} starts with in messages, where it was laid over others
 */
record PackFiles(
    String origin,
    SortedMap<String, byte[]> bytes,
    SortedMap<String, byte[]> below,
    SortedMap<String, String> own) {

  PackFiles(String origin, SortedMap<String, byte[]> bytes) {
    this(origin, bytes, Collections.emptySortedMap(), Collections.emptySortedMap());
  }

  static PackFiles in(Path directory) {
    return new PackFiles(directory.toString(), FileTree.read(directory));
  }

  /**
   * These files laid over others: an item replaces the same item with all its translations, a
   * translation alone replaces that translation, and tables are both kept, to be merged by key.
   */
  PackFiles over(PackFiles others) {
    SortedMap<String, byte[]> all = new TreeMap<>(others.bytes());
    SortedMap<String, byte[]> tables = new TreeMap<>();
    SortedMap<String, String> named = new TreeMap<>();
    for (String file : bytes.keySet()) {
      named.put(file, origin + "/" + file);
      byte[] other = others.bytes().get(file);
      if (!file.startsWith(ItemPath.ROOT) && other != null) {
        tables.put(file, other);
      } else if (!ItemPath.isTranslation(file)) {
        all.keySet().removeIf(known -> ItemPath.isTranslationOf(known, file));
      }
    }
    all.putAll(bytes);
    return new PackFiles(origin + " over " + others.origin(), all, tables, named);
  }

  /** What a file is called in messages. */
  String shown(String file) {
    return own.getOrDefault(file, file);
  }

  /**
   * A file's text with line feeds as line ends; empty when there is no such file, or, reported,
   * when it is not UTF-8.
   */
  String text(String file, Problems problems) {
    return text(bytes.getOrDefault(file, new byte[0]), problems.in(file));
  }

  /** The same of the file that one was laid over; empty when it was laid over none. */
  String textBelow(String file, Problems problems) {
    return text(below.getOrDefault(file, new byte[0]), problems.below(file));
  }

  private static String text(byte[] content, Problems.In problems) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .toString()
          .replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      problems.add(1, "file", "is not UTF-8 text, expected UTF-8");
      return "";
    }
  }
}
