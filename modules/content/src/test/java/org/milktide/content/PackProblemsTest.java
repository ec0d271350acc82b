package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PackProblemsTest {
  private FixturePack pack;

  @BeforeEach
  void writePack(@TempDir Path directory) {
    pack = new FixturePack(directory);
  }

  @Test
  void aRightPackHasNone() {
    assertThat(pack.problems()).isEmpty();
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvFileSource(resources = "broken-packs.csv", delimiter = '|', numLinesToSkip = 1)
  void eachIsReportedWithItsLine(String file, String part, String with, String problem) {
    pack.replace(file, unescape(part), with == null ? "" : unescape(with));

    assertThat(pack.problems()).containsExactly(file + ":" + problem);
  }

  private static String unescape(String cell) {
    return cell.replace("\\n", "\n");
  }

  @Test
  void allAreReportedAtOnceInReadingOrder() {
    pack.item("birth h24", "birth h9")
        .item("urgency: U0", "urgency: U7")
        .item("Call", "You must call")
        .replace("topics.yaml", "First milk", "''");

    assertThatThrownBy(pack::load)
        .isInstanceOf(PackProblems.class)
        .hasMessageContaining("4 problem(s) in ")
        .hasMessageContaining(FixturePack.ITEM + ":7: urgency: 'U7' is unknown")
        .hasMessageContaining(FixturePack.ITEM + ":5: until: is not after from")
        .hasMessageContaining(FixturePack.ITEM + ":13: body: banned words 'You must'")
        .hasMessageContaining("topics.yaml:1: en: is empty");
  }

  @Test
  void aMissingTableIsReported() {
    assertThat(pack.without("call-now.yaml").problems())
        .containsExactly(
            "call-now.yaml:1: file: is missing or has no fields, expected YAML like 'title: ...'");
  }

  @Test
  void aFileInAnUnknownGroupIsReported() {
    pack.file("items/colostrums/a.md", "---\ntitle: T\n---\nText\n");

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .startsWith(
            "items/colostrums/a.md:1: file: unknown group 'colostrums', expected one of colostrum,");
  }

  @Test
  void aFileThatNobodyReadsIsReported() {
    pack.file("items/colostrum/Big Name.md", "---\ntitle: T\n---\nText\n").file("notes.txt", "");

    assertThat(pack.problems())
        .containsExactly(
            "items/colostrum/Big Name.md:1: file: does not belong in a pack, expected"
                + " items/<group>/<name>.md in lower case with hyphens",
            "notes.txt:1: file: does not belong in a pack, expected items/<group>/<name>.md,"
                + " call-now.yaml, locales.yaml, pack.yaml, reviews.yaml, signs.yaml, sources.yaml, terms.yaml,"
                + " topics.yaml, words.yaml");
  }

  @Test
  void hiddenFilesAreLeftAlone() {
    assertThat(pack.file(".git/config", "x").file("items/.swp", "x").problems()).isEmpty();
  }
}
