package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every point of the portal's ASVS.md that is said to hold names tests, and they are there. */
class SecurityListTest {
  private static final Path LIST = Path.of("..", "portal", "ASVS.md");
  private static final String POINT = "V\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}";
  private static final int POINTS_AT_LEAST = 40;

  static List<String> points() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> line.matches("\\| " + POINT + ".*"))
        .toList();
  }

  @Test
  void theListIsReadAsAWholeAndEveryPointStandsInItOnce() throws IOException {
    assertThat(points()).hasSizeGreaterThan(POINTS_AT_LEAST);
    assertThat(points()).extracting(point -> point.split(" ", 3)[1]).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("points")
  void everyPointNamesTestsThatAreThere(String point) throws IOException {
    List<NamedTest> tests = NamedTest.in(point);

    assertThat(point.split("\\|", -1)).hasSize(5);
    assertThat(tests).isNotEmpty();
    for (NamedTest test : tests) test.mustBeThere();
  }
}
