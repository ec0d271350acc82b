package org.milktide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a pack, read but not understood.
 *
 * @param origin where they come from, for messages
 * @param bytes contents by path inside the pack, with slashes
 */
record PackFiles(String origin, SortedMap<String, byte[]> bytes) {
  static PackFiles in(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      SortedMap<String, byte[]> bytes = new TreeMap<>();
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(path).toString().replace('\\', '/');
        if (!isHidden(name)) {
          bytes.put(name, Files.readAllBytes(path));
        }
      }
      return new PackFiles(directory.toString(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the guidance pack in " + directory, e);
    }
  }

  /** Whatever editors and version control keep beside the pack. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  /**
   * A file's text with line feeds as line ends; empty when there is no such file, or, reported,
   * when it is not UTF-8.
   */
  String text(String file, Problems problems) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.getOrDefault(file, new byte[0])))
          .toString()
          .replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      problems.add(file, 1, "file", "is not UTF-8 text, expected UTF-8");
      return "";
    }
  }
}
