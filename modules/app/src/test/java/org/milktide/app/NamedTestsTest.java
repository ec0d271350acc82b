package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every test that NAMED-TESTS.md promises is there, and every row promises one or says later. */
class NamedTestsTest {
  private static final Path MATRIX = Path.of("NAMED-TESTS.md");
  private static final int FAULTS_OF_OTHERS = 20;

  /** A line of the table: what happened, where, and our tests. */
  record Row(String fault, String tests) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      assertThat(cells).as(line).hasSize(5);
      return new Row(cells[1].strip(), cells[3].strip());
    }

    List<NamedTest> named() {
      return NamedTest.in(tests);
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
    for (NamedTest test : row.named()) test.mustBeThere();
  }
}
