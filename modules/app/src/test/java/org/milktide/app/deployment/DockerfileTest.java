package org.milktide.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be known of the image without an engine that builds it. */
class DockerfileTest {
  private static final List<String> INSTRUCTIONS =
      Repository.text("infra/Dockerfile")
          .replaceAll("(?m)^#.*\\R", "")
          .replaceAll("\\s*\\\\\\R\\s*", " ")
          .lines()
          .filter(line -> !line.isBlank())
          .toList();

  @Test
  void itStandsOnImagesOfOneVersion() {
    assertThat(argumentsOf("FROM"))
        .hasSize(2)
        .allSatisfy(
            image -> assertThat(image).matches("[\\w/-]+:\\d+\\.\\d+\\.\\d+\\S*( AS \\w+)?"));
  }

  @Test
  void whatItCopiesIsThere() {
    assertThat(copiedFromHere())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Repository.path(file)).exists());
  }

  @Test
  void whatItCopiesReachesTheBuild() {
    List<String> let =
        Repository.text(".dockerignore")
            .lines()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .toList();

    assertThat(let).containsAll(copiedFromHere().toList());
    assertThat(let).allSatisfy(file -> assertThat(Repository.path(file)).exists());
  }

  private static Stream<String> copiedFromHere() {
    return argumentsOf("COPY").stream()
        .filter(copy -> !copy.contains("--from="))
        .flatMap(copy -> Arrays.stream(copy.substring(0, copy.lastIndexOf(' ')).split(" ", -1)))
        .filter(word -> !word.startsWith("--"));
  }

  @Test
  void theServiceIsNobody() {
    assertThat(argumentsOf("USER")).singleElement().asString().matches("[1-9]\\d+:[1-9]\\d+");
  }

  @Test
  void itSaysWhetherItIsHealthy() {
    assertThat(argumentsOf("HEALTHCHECK"))
        .singleElement()
        .asString()
        .endsWith("CMD [\"/milktide/healthy\"]");
    assertThat(Repository.path("infra/healthy")).isExecutable();
  }

  @Test
  void itStartsTheJarThatTheBuildMakes() {
    String pom = Repository.text("modules/app/pom.xml");

    assertThat(pom).contains("<finalName>milktide</finalName>", "<classifier>service</classifier>");
    assertThat(argumentsOf("RUN"))
        .anySatisfy(run -> assertThat(run).contains("target/milktide-service.jar milktide.jar"));
    assertThat(argumentsOf("ENTRYPOINT"))
        .singleElement()
        .asString()
        .endsWith("\"-jar\", \"milktide.jar\"]");
  }

  private static List<String> argumentsOf(String instruction) {
    return INSTRUCTIONS.stream()
        .filter(line -> line.startsWith(instruction + " "))
        .map(line -> line.substring(instruction.length() + 1))
        .toList();
  }
}
