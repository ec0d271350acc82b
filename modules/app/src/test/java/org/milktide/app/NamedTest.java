package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A test that a document names, as in {@code `KindErrorsTest.wrongMethodIsRefusedKindly`}. */
record NamedTest(String className, String method) {
  private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern NAME = Pattern.compile("`(\\w+)\\.(\\w+)`");

  /** All that a text names. */
  static List<NamedTest> in(String text) {
    return NAME.matcher(text)
        .results()
        .map(match -> new NamedTest(match.group(1), match.group(2)))
        .toList();
  }

  /** Fails unless a class of that name, in whatever module, has that test. */
  void mustBeThere() throws IOException {
    List<Path> sources = sources();

    assertThat(sources).as("source of %s", className).isNotEmpty();
    assertThat(sources)
        .as("%s.%s", className, method)
        .anySatisfy(source -> assertThat(Files.readString(source)).containsPattern(declaration()));
  }

  /** The method right after a test's annotation and at most some more of them. */
  private Pattern declaration() {
    return Pattern.compile(
        "@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b[^;{}]*?"
            + "(\\{[^{};]*}[^;{}]*)?\\bvoid "
            + method
            + "\\(");
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> tree = Files.walk(MODULES)) {
      return tree.filter(file -> file.endsWith(className + ".java"))
          .filter(file -> file.toString().contains("/src/test/java/"))
          .toList();
    }
  }
}
