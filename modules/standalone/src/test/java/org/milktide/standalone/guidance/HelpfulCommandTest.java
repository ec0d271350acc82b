package org.milktide.standalone.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.content.GuidancePack;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.standalone.path.TestingInstallation;

/** What readers said, read from the command line beside a running installation. */
class HelpfulCommandTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");
  private static final ItemId REFLEX = new ItemId("let-down.reflex");

  @TempDir private Path data;
  @TempDir private Path here;

  private Desk.Run shown(Map<String, String> environment) {
    return new Desk(here, environment).run("helpful");
  }

  private Desk.Run shown() {
    return shown(Map.of("MILKTIDE_DATA", data.toString()));
  }

  @Test
  void answersOnThePageAreCountedByItemAndText() {
    String now = GuidancePack.builtIn().find(REFLEX).orElseThrow().revision();
    try (TestingInstallation milktide = TestingInstallation.start(data, START)) {
      assertThat(shown().out()).isEqualTo("Nobody has said anything yet.\n");
      String ana = milktide.newFamily();
      String ben = milktide.newFamily();
      assertThat(milktide.sayHelpful(ana, new TextRevision(REFLEX, now), "yes")).isEqualTo(303);
      milktide.sayHelpful(ben, new TextRevision(REFLEX, now), "not-really");
      milktide.sayHelpful(ana, new TextRevision(REFLEX, "0a1b2c"), "not-really");

      Desk.Run shown = shown();

      assertThat(shown.exit()).as(shown.err()).isZero();
      assertThat(shown.out().lines().map(line -> line.replaceAll(" +", " ")))
          .containsExactlyInAnyOrder(
              "item text yes not really",
              "let-down.reflex en 1 1",
              "let-down.reflex was 0a1b2c 0 1");
    }
  }

  @Test
  void whereThereIsNoDatabaseItIsSaidInOneLine() {
    for (Desk.Run run :
        new Desk.Run[] {
          shown(), shown(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none"))
        }) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().strip()).isNotEmpty().doesNotContain("\n", "Exception");
    }
    assertThat(shown().err()).contains("No Milktide is running", "./milktide up");
  }
}
