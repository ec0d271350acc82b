package org.milktide.standalone.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack over ours, for the sample families; the ordinary one is born on 5 January at 03:10. */
class DiffCommandTest {
  private static final String FIRST_DAY = "items/colostrum/first-day.md";
  private static final String SPANISH = "items/colostrum/first-day.es.md";

  private Desk desk;

  @BeforeEach
  void enter(@TempDir Path given) {
    desk = new Desk(given);
  }

  private String diff() {
    Desk.Run run = desk.run("diff", "pack");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return run.out();
  }

  /** The lines below a family's name. */
  private static List<String> of(String family, String diff) {
    return Arrays.stream(diff.split("\n\n"))
        .filter(part -> part.startsWith(family + ": "))
        .findFirst()
        .orElseThrow()
        .lines()
        .skip(1)
        .toList();
  }

  @Test
  void ourOwnPackOverOursChangesNothingForAnyFamily() {
    desk.run("init", "pack");

    String diff = diff();

    assertThat(diff).endsWith("\n\nnothing changes for any of them\n");
    assertThat(diff)
        .contains(
            "ordinary: one baby, born at 39w2d\n  nothing changes\n",
            "caesarean: a first baby, born at 39w2d by caesarean\n  nothing changes\n",
            "twins: two babies",
            "unit: one baby, born at 32w0d, in a unit",
            "formula: one baby, born at 39w2d, formula alone",
            "late: one baby, born at 39w2d, told 10 days later\n  nothing changes\n");
  }

  @Test
  void anItemAtAnotherTimeIsMovedForWhoeverGetsIt() {
    desk.edited(FIRST_DAY, "from: birth h10", "from: birth h8").file(SPANISH, Desk.ours(SPANISH));

    String diff = diff();

    assertThat(of("ordinary", diff))
        .containsExactly(
            "  moved     colostrum.first-day  Tue 5 Jan 2027 13:10 -> Tue 5 Jan 2027 11:10");
    assertThat(of("late", diff)).containsExactly("  nothing changes");
    assertThat(diff).contains("\n0 added, 0 gone, 1 moved, 0 reworded; ");
  }

  @Test
  void wordsAreComparedLanguageByLanguage() {
    desk.edited(SPANISH, "Descansa cuando puedas.", "Descansa si puedes.");

    assertThat(of("ordinary", diff())).containsExactly("  reworded  colostrum.first-day  es");

    desk.edited(FIRST_DAY, "Rest when you can.", "Rest if you can.");
    assertThat(of("ordinary", diff())).containsExactly("  reworded  colostrum.first-day  en, es");
  }

  @Test
  void whatIsRetiredIsGoneAndWhatIsNewIsAdded() {
    desk.file(FIRST_DAY, "---\nretired: true\n---\n")
        .file(
            "items/guides/our-ward.md",
            Desk.ours(FIRST_DAY)
                .replace("from: birth h10", "from: birth d2")
                .replace("until: birth h24", "until: birth d4"));

    String diff = diff();

    assertThat(of("ordinary", diff))
        .containsExactly(
            "  gone      colostrum.first-day  was Tue 5 Jan 2027 13:10",
            "  added     guides.our-ward  Wed 6 Jan 2027 09:00");
    assertThat(diff).contains("\n1 added, 1 gone, 0 moved, 0 reworded; ");
  }

  @Test
  void aChangeThatNoSampleFamilySeesIsNamed() {
    String name = "items/expressing/work-in-a-week.md";
    desk.file(name, Desk.ours(name) + "\nOne more line.\n");

    String diff = diff();

    assertThat(diff)
        .contains("\nnothing changes for any of them\n")
        .contains("changed, but none of these families gets it: expressing.work-in-a-week\n");
  }

  @Test
  void tablesThatDifferAreSaidToBeLeftOut() {
    desk.run("init", "pack");
    desk.file("topics.yaml", Desk.ours("topics.yaml") + "\n# more\n");

    assertThat(diff()).contains("\nnot compared: topics.yaml; ");
  }
}
