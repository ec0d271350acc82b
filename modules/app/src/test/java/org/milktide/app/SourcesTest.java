package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no class file shows: how the sources of all modules are written. */
class SourcesTest {
  private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
  private static final int LONGEST_FILE = 300;

  /** Spelled in two parts, so that this file does not find itself. */
  private static final Pattern SLEEPS_OR_MOCKS =
      Pattern.compile(
          "Thread\\.sl"
              + "eep|TimeUnit\\.[A-Z]+\\.sl"
              + "eep|org\\.mock"
              + "ito|@Dis"
              + "abled|assume"
              + "True");

  @Test
  void testsNeitherSleepNorMockNorSkip() {
    assertThat(sources("src/test").filter(file -> SLEEPS_OR_MOCKS.matcher(read(file)).find()))
        .isEmpty();
  }

  @Test
  void noFileIsLongerThanOneThing() {
    assertThat(sources("src/").filter(file -> read(file).lines().count() > LONGEST_FILE)).isEmpty();
  }

  @Test
  void everyPackageOfTheCodeSaysWhatItIs() {
    List<Path> packages = sources("src/main").map(Path::getParent).distinct().toList();

    assertThat(packages).isNotEmpty();
    assertThat(packages)
        .allSatisfy(
            folder ->
                assertThat(read(folder.resolve("package-info.java")))
                    .contains("/**")
                    .contains("@NullMarked"));
  }

  private static Stream<Path> sources(String part) {
    try (Stream<Path> tree = Files.walk(MODULES)) {
      return tree
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> file.toString().contains("/" + part))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
