package org.milktide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A small pack on disk that is right until a test breaks it. */
final class FixturePack {
  static final String ITEM = "items/colostrum/little.md";

  /** Line numbers in the tests count in this text. */
  private static final String ITEM_TEXT =
      """
      ---
      title: A title
      push: A short text
      from: birth h10
      until: birth h24
      when: [term, at-home]
      urgency: U0
      topics: [colostrum]
      sources: [some-book]
      ---
      First line about {baby}.

      Call {advice_line}.
      """;

  private final Path directory;

  FixturePack(Path directory) {
    this.directory = directory;
    file(ITEM, ITEM_TEXT);
    file(
        "sources.yaml",
        "some-book: {title: A book, year: '1991', url: 'https://example.org/a', confidence: V1}\n");
    file("topics.yaml", "colostrum: First milk\n");
    file(
        "call-now.yaml",
        """
        today: Call {advice_line} today.
        emergency: Call {emergency_number}.
        temperature: 38 °C.
        worried: Call.
        """);
    file(
        "locales.yaml",
        """
        words: {baby: your baby, babies: your babies}
        default: {emergency: your local emergency number, advice: your midwife}
        countries:
          GB: {emergency: "999", advice: your health visitor}
          DE: {emergency: "112"}
        """);
  }

  FixturePack file(String name, String text) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FixturePack without(String name) {
    try {
      Files.delete(directory.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a part of a file that is there. */
  FixturePack replace(String name, String part, String with) {
    try {
      String text = Files.readString(directory.resolve(name));
      if (!text.contains(part)) {
        throw new IllegalArgumentException(name + " has no '" + part + "'");
      }
      return file(name, text.replace(part, with));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FixturePack item(String part, String with) {
    return replace(ITEM, part, with);
  }

  GuidancePack load() {
    return GuidancePack.load(directory);
  }

  /** What is wrong with the pack, as an author reads it; empty when nothing is. */
  List<String> problems() {
    try {
      load();
      return List.of();
    } catch (PackProblems e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }
}
