package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.domain.id.ItemId;

/** What reviews stand for, and what becomes of items without them. */
class ReviewPolicyTest {
  private static final ItemId LITTLE = new ItemId("colostrum.little");

  private FixturePack files;

  @BeforeEach
  void writePack(@TempDir Path directory) {
    files =
        new FixturePack(directory)
            .file("items/colostrum/little.es.md", "---\ntitle: T\npush: P\n---\nTexto.\n");
  }

  private String hash(String language) {
    Guidance item = files.load().find(LITTLE).orElseThrow();
    return item.words().in(Locale.forLanguageTag(language)).revision();
  }

  private FixturePack reviewed(String... hashes) {
    StringBuilder table = new StringBuilder("reviewed:\n  colostrum.little:\n");
    for (String one : hashes) {
      table
          .append("    - {by: One, role: midwife, at: '2027-03-01T10:00:00Z', hashes: {")
          .append(one)
          .append("}}\n");
    }
    return files.file("reviews.yaml", table.toString());
  }

  @Test
  void withoutATableNothingIsReviewed() {
    assertThat(files.load().unreviewed()).containsExactly(LITTLE);
    assertThat(files.file("reviews.yaml", "reviewed: none\n").load().unreviewed())
        .containsExactly(LITTLE);
  }

  @Test
  void everyLanguageHasToBeReviewedAsItIs() {
    String english = hash("en");
    String spanish = hash("es");

    assertThat(reviewed("en: " + english).load().unreviewed()).isNotEmpty();
    assertThat(reviewed("en: " + english, "es: 0123456789ab").load().unreviewed()).isNotEmpty();
    assertThat(reviewed("en: %s, es: %s".formatted(english, spanish)).load().unreviewed())
        .isEmpty();
    assertThat(reviewed("es: " + spanish, "en: " + english).load().unreviewed()).isEmpty();
  }

  @Test
  void movingAnItemNeedsNoNewReviewAndAnotherWordDoes() {
    reviewed("en: %s, es: %s".formatted(hash("en"), hash("es")));

    assertThat(files.item("birth h24", "birth h23").load().unreviewed()).isEmpty();
    for (String[] edit :
        new String[][] {{"A title", "The"}, {"A short", "The"}, {"First", "The"}}) {
      files.item(edit[0], edit[1] + " other");
      assertThat(files.load().unreviewed()).as(edit[0]).containsExactly(LITTLE);
      files.item(edit[1] + " other", edit[0]);
      assertThat(files.load().unreviewed()).as(edit[0]).isEmpty();
    }
  }

  @Test
  void whereReviewIsRequiredTheUnreviewedIsHeldBack() {
    GuidancePack pack = files.load().under(ReviewPolicy.REQUIRED);

    assertThat(pack.all()).isEmpty();
    assertThat(pack.find(LITTLE)).isEmpty();
    assertThat(pack.catalogue().items()).isEmpty();
    assertThat(pack.isWithheld(LITTLE)).isTrue();
    assertThat(pack.isMarked()).isFalse();
    assertThat(pack.countries()).isNotEmpty();
  }

  @Test
  void whatIsReviewedIsUsedUnmarked() {
    reviewed("en: %s, es: %s".formatted(hash("en"), hash("es")));

    for (ReviewPolicy policy : ReviewPolicy.values()) {
      GuidancePack pack = files.load().under(policy);
      assertThat(pack.catalogue().find(LITTLE)).isPresent();
      assertThat(pack.isMarked()).isFalse();
      assertThat(pack.isWithheld(LITTLE)).isFalse();
    }
  }

  @Test
  void withoutReviewItIsMarkedWhereMailLeaves() {
    assertThat(files.load().under(ReviewPolicy.MARKED).isMarked()).isTrue();
    assertThat(files.load().under(ReviewPolicy.MARKED).all()).hasSize(1);
    assertThat(files.load().under(ReviewPolicy.OPEN).isMarked()).isFalse();
  }

  @Test
  void aTableThatIsWrongIsReportedLineByLine() {
    files.file(
        "reviews.yaml",
        """
        reviewed:
          Colostrum: []
          colostrum.little:
            - by: One
              role: midwife
              at: yesterday
              hashes: {xx: 0a}
            - {by: Two, at: '2027-03-01T10:00:00Z'}
        """);

    assertThat(files.problems())
        .containsExactly(
            "reviews.yaml:2: Colostrum: is no item, expected an id like colostrum.first-day",
            "reviews.yaml:6: at: 'yesterday' is no instant, expected one like"
                + " 2027-01-31T10:00:00Z",
            "reviews.yaml:7: xx: 'xx' is no language, expected a tag like es or es-MX",
            "reviews.yaml:8: hashes: is missing, expected fields below it",
            "reviews.yaml:8: role: is missing");
  }

  /** Nobody clinical has looked at ours, whatever is written in it. */
  @Test
  void ofTheBuiltInPackNothingIsReviewed() {
    GuidancePack pack = GuidancePack.builtIn();

    assertThat(pack.reviews()).isEmpty();
    assertThat(pack.unreviewed()).hasSameSizeAs(pack.all());
  }
}
