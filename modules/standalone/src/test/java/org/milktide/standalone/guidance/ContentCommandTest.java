package org.milktide.standalone.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands on packs have in common. */
class ContentCommandTest {
  private Desk desk;

  @BeforeEach
  void enter(@TempDir Path given) {
    desk = new Desk(given);
  }

  @Test
  void aloneItPrintsItsUsage() {
    Desk.Run run = desk.run();

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Usage: content")
        .contains("  init ", "  preview ", "  diff ", "  review ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          diff                                       | no pack given: name its DIR, or set MILKTIDE_CONTENT_DIR
          diff nowhere                               | nowhere is not a directory; 'content init DIR' makes one
          preview nowhere                            | nowhere is not a directory; 'content init DIR' makes one
          preview --locale fr                        | --locale 'fr' is not a language of the pack, expected en, es
          preview --locale ??                        | --locale '??' is not a language of the pack, expected en, es
          preview --out no/such/file                 | is not a file in a directory that is there
          preview one two                            | Unmatched argument at index 2: 'two'
          init                                       | Missing required parameter: 'DIR'
          review                                     | Missing required
          review colostrum.first-day --by A --role B | no pack given: name its DIR, or set MILKTIDE_CONTENT_DIR
          """)
  void whatIsTypedWrongIsOneLineAndExitCode2(String arguments, String line) {
    Desk.Run run = desk.run(arguments.split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(line).hasLineCount(1).endsWith("\n");
    assertThat(run.out()).isEmpty();
    assertThat(desk.here()).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"diff pack", "preview pack", "review colostrum.first-day --by A --role B pack"})
  void aPackWithProblemsPrintsThemAllAndExits1(String arguments) {
    desk.edited("items/colostrum/first-day.md", "from: birth h10", "from: brith h10")
        .file("items/guides/our-ward.md", "---\ntitle: Our ward\n---\nWords.\n");

    Desk.Run run = desk.run(arguments.split(" "));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(desk.pack() + "/items/colostrum/first-day.md:4: from: unknown anchor 'brith'")
        .contains("\n" + desk.pack() + "/items/guides/our-ward.md:2: push: is missing\n");
  }

  @Test
  void theInstallationsDirectoryIsTakenWhenNoneIsTyped() {
    desk.edited("items/colostrum/first-day.md", "Rest when you can.", "Rest if you can.");
    Desk ward = new Desk(desk.here(), Map.of("MILKTIDE_CONTENT_DIR", " pack "));

    assertThat(ward.run("diff").out()).isEqualTo(desk.run("diff", "pack").out());
    assertThat(ward.run("diff").out()).contains("reworded");
    assertThat(new Desk(desk.here(), Map.of("MILKTIDE_CONTENT_DIR", " ")).run("diff").err())
        .startsWith("no pack given");
  }
}
