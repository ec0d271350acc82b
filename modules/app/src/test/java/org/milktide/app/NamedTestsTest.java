package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every test that NAMED-TESTS.md promises is there, and every row promises one or says later. */
class NamedTestsTest {
  private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
  private static final Path MATRIX = Path.of("NAMED-TESTS.md");
  private static final Pattern NAME = Pattern.compile("`(\\w+)\\.(\\w+)`");
  private static final int FAULTS_OF_OTHERS = 20;

  record NamedTest(String className, String method) {
    /** The method right after a test's annotation and at most some more of them. */
    Pattern declaration() {
      return Pattern.compile(
          "@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b[^;{}]*?"
              + "(\\{[^{};]*}[^;{}]*)?\\bvoid "
              + method
              + "\\(");
    }
  }

  /** A line of the table: what happened, where, and our tests. */
  record Row(String fault, String tests) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      assertThat(cells).as(line).hasSize(5);
      return new Row(cells[1].strip(), cells[3].strip());
    }

    List<NamedTest> named() {
      return NAME.matcher(tests).results().map(Row::test).toList();
    }

    private static NamedTest test(MatchResult match) {
      return new NamedTest(match.group(1), match.group(2));
    }

    @Override
    public String toString() {
      return fault;
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(MATRIX).stream()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(Row::of)
        .toList();
  }

  @Test
  void theTableIsReadAsAWhole() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(FAULTS_OF_OTHERS);
    assertThat(rows()).extracting(Row::fault).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowHasATestOrAReasonToBeLater(Row row) {
    if (row.named().isEmpty()) {
      assertThat(row.tests()).matches("later: .{10,}");
    } else {
      assertThat(row.tests()).doesNotStartWith("later");
      assertThat(row.tests().replaceAll("`\\w+\\.\\w+`", "").replaceAll("[, ]", "")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyNamedTestIsOne(Row row) throws IOException {
    for (NamedTest test : row.named()) {
      List<Path> sources = sources(test.className());

      assertThat(sources).as("source of %s", test.className()).hasSize(1);
      assertThat(Files.readString(sources.getFirst()))
          .as("%s.%s", test.className(), test.method())
          .containsPattern(test.declaration());
    }
  }

  private static List<Path> sources(String className) throws IOException {
    try (Stream<Path> tree = Files.walk(MODULES)) {
      return tree.filter(file -> file.endsWith(className + ".java"))
          .filter(file -> file.toString().contains("/src/test/java/"))
          .toList();
    }
  }
}
