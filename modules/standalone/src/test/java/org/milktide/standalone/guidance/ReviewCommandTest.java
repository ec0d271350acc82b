package org.milktide.standalone.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.content.GuidancePack;
import org.milktide.content.Review;
import org.milktide.domain.id.ItemId;

class ReviewCommandTest {
  private static final ItemId FIRST_DAY = new ItemId("colostrum.first-day");

  private Desk desk;

  @BeforeEach
  void enter(@TempDir Path given) {
    desk = new Desk(given).file("topics.yaml", "mine: {en: Mine, es: Lo mío}\n");
  }

  @Test
  void whoAndWhenAndEveryHashAreRecordedAndPrinted() {
    Desk.Run run =
        desk.run("review", "colostrum.first-day", "--by", "One", "--role", "midwife", "pack");

    GuidancePack pack = GuidancePack.over(desk.pack());
    List<Review> reviews = pack.reviews(FIRST_DAY);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(reviews).hasSize(1);
    assertThat(reviews.getFirst().at()).isEqualTo(Desk.NOW);
    assertThat(pack.unreviewed()).doesNotContain(FIRST_DAY);
    Map<Locale, String> hashes = reviews.getFirst().hashes();
    assertThat(hashes).containsOnlyKeys(Locale.ENGLISH, Locale.forLanguageTag("es"));
    assertThat(run.out())
        .startsWith("Recorded in " + desk.pack() + "/reviews.yaml\n  colostrum.first-day\n")
        .contains("  reviewed by One, midwife, at 2027-03-01T10:00:00Z\n")
        .contains("en " + hashes.get(Locale.ENGLISH))
        .contains("es " + hashes.get(Locale.forLanguageTag("es")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colostrum.frist-day | there is no item 'colostrum.frist-day'; did you mean colostrum.first-day
          first-day           | there is no item 'first-day'; did you mean colostrum.first-day
          Not An Id           | there is no item 'Not An Id'; 'content preview' shows them all
          """)
  void anUnknownItemIsToldWithNearOnes(String id, String line) {
    Desk.Run run = desk.run("review", id, "--by", "One", "--role", "midwife", "pack");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith(line).hasLineCount(1);
    assertThat(Files.exists(desk.pack().resolve("reviews.yaml"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"' ', midwife, --by is empty", "One, '', --role is empty"})
  void aNameAndARoleAreNeeded(String by, String role, String line) {
    Desk.Run run = desk.run("review", "colostrum.first-day", "--by", by, "--role", role, "pack");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith(line).hasLineCount(1);
    assertThat(Files.exists(desk.pack().resolve("reviews.yaml"))).isFalse();
  }

  @Test
  void aNameOfTwoLinesIsRefusedInOne() {
    Desk.Run run =
        desk.run("review", "colostrum.first-day", "--by", "A\nB", "--role", "midwife", "pack");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("the name: expected one line").hasLineCount(1);
  }
}
