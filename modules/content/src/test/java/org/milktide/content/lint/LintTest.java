package org.milktide.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.content.PackDraft;
import org.milktide.content.calendar.SampleFamilies;

/**
 * What lint finds. Each directory in {@code packs} is laid over our pack; its {@code expected.txt}
 * has every finding, hints included.
 */
class LintTest {
  private static final Path PACKS = Path.of("src/test/resources/org/milktide/content/lint/packs");
  private static final String EXPECTED = "expected.txt";
  private static final LocalDate TODAY = LocalDate.parse("2027-02-01");

  static Stream<Path> packs() throws IOException {
    try (Stream<Path> packs = Files.list(PACKS)) {
      return packs.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void everyBrokenPackIsToldWhatIsWrong(Path pack) throws IOException {
    LintReport report = Lint.of(PackDraft.over(pack.resolve("pack")), TODAY);

    assertThat(shown(report, pack)).isEqualTo(Files.readString(pack.resolve(EXPECTED)).strip());
  }

  private static String shown(LintReport report, Path pack) {
    return String.join("\n", report.findings().stream().map(Finding::toString).toList())
        .replace(pack.resolve("pack") + "/", "");
  }

  @Test
  void ourPackHasNothingToBeFound() {
    LintReport report = Lint.of(PackDraft.builtIn(), TODAY);

    assertThat(report.findings()).isEmpty();
    assertThat(report.calendars()).hasSameSizeAs(SampleFamilies.all());
  }

  @Test
  void everyKindOfFindingHasItsPack() throws IOException {
    List<String> expected = packs().map(LintTest::expected).toList();

    assertThat(String.join("\n", expected))
        .contains("error:", "warning:")
        .contains("unknown condition", "overlaps", "until: is missing", "sources: is missing")
        .contains("no translation", "banned words", "says 'only'", "says 'solo'", "Flesch-Kincaid")
        .contains(
            "INFLESZ", "characters long", "once it is filled", "broken link", "numbers differ")
        .contains("placeholders differ", "hears nothing for", "mails within", "items in one mail")
        .contains("under 8 days", "liquid gold", "shows a picture");
  }

  private static String expected(Path pack) {
    try {
      return Files.readString(pack.resolve(EXPECTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
