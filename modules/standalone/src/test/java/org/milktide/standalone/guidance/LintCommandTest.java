package org.milktide.standalone.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lint from a terminal; what it looks for is tested where it is looked for. */
class LintCommandTest {
  private static final String FIRST_DAY = "items/colostrum/first-day.md";
  private static final String SPANISH = "items/colostrum/first-day.es.md";

  private Desk desk;

  @BeforeEach
  void enter(@TempDir Path given) {
    desk = new Desk(given);
  }

  @Test
  void ourPackPassesAndItsCalendarIsPrinted() {
    Desk.Run run = desk.run("lint");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("The calendar of the ordinary family: one baby, born at 39w2d.\n")
        .containsPattern("\n {2}20w0d +\\+14 d +pregnancy.how-milk-is-made +Inside the breast")
        .containsPattern("\n {2}unit +14 +\\d+ +in \\d+ mails\n")
        .containsPattern("\n0 errors, 0 warnings; \\d+ items in en, es\n$");
  }

  @Test
  void anErrorHasItsPlaceAndAHintAndFails() {
    desk.edited(FIRST_DAY, "Rest when you can.", "You must rest.")
        .file(SPANISH, Desk.ours(SPANISH));

    Desk.Run run = desk.run("lint", "pack");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("No calendar: ")
        .contains(
            """
            pack/items/colostrum/first-day.md:13: error: body: banned words 'You must'
                hint: expected 'you can' or 'you could'
            """)
        .contains("\n1 errors, 0 warnings; ");
  }

  @Test
  void aWarningDoesNotFail() {
    desk.edited(FIRST_DAY, "Rest when you can.", "Rest is the only task.")
        .file(SPANISH, Desk.ours(SPANISH));

    Desk.Run run = desk.run("lint", "pack");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("warning: body: says 'only'", "\n0 errors, 1 warnings; ");
  }

  @Test
  void theInstallationsDirectoryIsLintedWhereNoneIsGiven() {
    Desk installed = new Desk(desk.here(), Map.of("MILKTIDE_CONTENT_DIR", "pack"));
    installed.file("items/guides/a-note.md", "no front matter\n");

    Desk.Run run = installed.run("lint");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("pack/items/guides/a-note.md:1: error: file: has no front matter");
  }

  @Test
  void aDirectoryThatIsNotThereIsOneLine() {
    Desk.Run run = desk.run("lint", "nowhere");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere is not a directory").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }
}
