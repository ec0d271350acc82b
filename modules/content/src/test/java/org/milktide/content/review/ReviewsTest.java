package org.milktide.content.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.content.GuidancePack;
import org.milktide.content.PackProblems;
import org.milktide.content.Review;
import org.milktide.domain.id.ItemId;

class ReviewsTest {
  private static final ItemId FIRST_DAY = new ItemId("colostrum.first-day");
  private static final ItemId REFLEX = new ItemId("let-down.reflex");
  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

  private Path directory;

  @BeforeEach
  void enter(@TempDir Path given) {
    directory = given;
  }

  private Review record(ItemId id, String by) {
    return Reviews.record(directory, id, by, "lactation consultant", NOW);
  }

  private GuidancePack pack() {
    return GuidancePack.over(directory);
  }

  @Test
  void aReviewHoldsForEveryLanguageOfTheTextAsItIs() {
    assertThat(pack().unreviewed()).contains(FIRST_DAY);

    Review review = record(FIRST_DAY, "Reviewer: \"One\" #1");

    assertThat(review.hashes()).hasSizeGreaterThan(1);
    assertThat(pack().reviews(FIRST_DAY)).containsExactly(review);
    assertThat(pack().unreviewed()).doesNotContain(FIRST_DAY).contains(REFLEX);
  }

  @Test
  void allOtherReviewsStay() throws IOException {
    Files.writeString(directory.resolve("reviews.yaml"), "# Ours.\nreviewed: none\n");
    Review first = record(FIRST_DAY, "One");
    Review other = record(REFLEX, "Two");
    Review second = record(FIRST_DAY, "Three");

    assertThat(pack().reviews(FIRST_DAY)).containsExactly(first, second);
    assertThat(pack().reviews(REFLEX)).containsExactly(other);
    assertThat(Files.readString(directory.resolve("reviews.yaml")))
        .startsWith("# Ours.\nreviewed:\n  colostrum.first-day:\n  - by: One\n");
  }

  @Test
  void nothingButTheFileIsLeft() throws IOException {
    record(FIRST_DAY, "One");
    record(FIRST_DAY, "Two");

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(directory.resolve("reviews.yaml"));
    }
  }

  @Test
  void anEditedTextIsUnreviewedAgain() throws IOException {
    record(FIRST_DAY, "One");
    Path file = directory.resolve("items/colostrum/first-day.es.md");
    Files.createDirectories(file.resolveSibling("."));

    Files.writeString(file, "---\ntitle: Otro\npush: Otro.\n---\nOtras palabras.\n");
    assertThat(pack().unreviewed()).contains(FIRST_DAY);
    record(FIRST_DAY, "One");
    assertThat(pack().unreviewed()).doesNotContain(FIRST_DAY);
    Files.writeString(file, "---\ntitle: Otro\npush: Otro.\n---\nOtras palabras más.\n");
    assertThat(pack().unreviewed()).contains(FIRST_DAY);
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsWritten() throws IOException {
    ItemId nobody = new ItemId("colostrum.nothing");
    for (String name : List.of("", " ", "two\nlines", "x".repeat(201))) {
      assertThatThrownBy(() -> record(FIRST_DAY, name)).hasMessageStartingWith("the name: ");
    }
    assertThatThrownBy(() -> Reviews.record(directory, FIRST_DAY, "One", "\t", NOW))
        .hasMessageStartingWith("the role: ");
    assertThatThrownBy(() -> record(nobody, "One")).hasMessage("there is no item " + nobody);
    assertThat(directory).isEmptyDirectory();

    Files.writeString(directory.resolve("reviews.yaml"), "reviewed: [");
    assertThatThrownBy(() -> record(FIRST_DAY, "One")).isInstanceOf(PackProblems.class);
  }
}
