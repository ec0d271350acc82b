package org.milktide.standalone.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.content.review.Reviews;
import org.milktide.domain.id.ItemId;

/** An installation with guidance of its own, that changes while it runs. */
class OwnGuidanceTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");
  private static final Instant NEXT_SLOT = Instant.parse("2027-01-05T08:00:00Z");
  private static final ItemId WARD = new ItemId("guides.our-ward");
  private static final String WARD_FILE = "items/guides/our-ward.md";

  @TempDir private Path data;
  @TempDir private Path guidance;

  private TestingInstallation start(Map<String, Object> more) {
    return TestingInstallation.start(data, START, more);
  }

  private void write(String file, String text) throws IOException {
    Path path = guidance.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  private static String ward(String words) {
    return """
    ---
    title: Our ward
    push: Where we are.
    from: ga 38w0d
    until: ga 41w0d
    urgency: U0
    topics: [help]
    sources: [nhs-mum-and-baby]
    ---
    %s
    """
        .formatted(words);
  }

  /** As a reader sees it; the directory is looked at every two seconds. */
  private static void awaitGuide(TestingInstallation milktide, int status, String words) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      var page = milktide.get("/guide/" + WARD);
      if (page.statusCode() == status && page.body().contains(words)) {
        return;
      }
    }
    throw new AssertionError("no " + status + " with '" + words + "' within 60 s");
  }

  @Test
  void aNewItemComesAtTheNextSlotAndAnEditedOneDoesNotComeAgain() throws IOException {
    try (TestingInstallation milktide =
        start(Map.of("milktide.content.dir", guidance.toString()))) {
      Family family = Family.confirmed(milktide, "anna");
      milktide.moveTo(START.plus(Duration.ofHours(1)));
      int before = family.mails().size();

      write(WARD_FILE, ward("Ring twice."));
      awaitGuide(milktide, 200, "Ring twice.");
      milktide.moveTo(START.plus(Duration.ofHours(2)));
      assertThat(family.mails()).hasSize(before);

      milktide.moveTo(NEXT_SLOT);
      assertThat(family.mailsThatSay("Ring twice.")).isOne();
      assertThat(family.mailTimes().getLast()).isEqualTo(NEXT_SLOT);

      write(WARD_FILE, ward("Ring three times.").replace("ga 38w0d", "ga 38w1d"));
      awaitGuide(milktide, 200, "Ring three times.");
      milktide.moveTo(NEXT_SLOT.plus(Duration.ofDays(3)));
      assertThat(family.mailsThatSay("Ring t")).isOne();
      assertThat(family.mailsThatSay("Welcome")).isOne();
    }
  }

  @Test
  void whatIsRetiredIsNotSentAnyMore() throws IOException {
    write(WARD_FILE, ward("Ring twice."));
    try (TestingInstallation milktide =
        start(Map.of("milktide.content.dir", guidance.toString()))) {
      write(WARD_FILE, "---\nretired: true\n---\n");
      awaitGuide(milktide, 404, "");
      Family family = Family.confirmed(milktide, "anna");

      milktide.moveTo(NEXT_SLOT.plus(Duration.ofDays(1)));

      assertThat(family.mailsThatSay("Ring twice.")).isZero();
    }
  }

  @Test
  void whatChangedWhileItWasDownIsFollowedAtTheStart() throws IOException {
    try (TestingInstallation milktide =
        start(Map.of("milktide.content.dir", guidance.toString()))) {
      Family.confirmed(milktide, "anna");
      milktide.moveTo(START.plus(Duration.ofHours(1)));
    }
    write(WARD_FILE, ward("Ring twice."));
    Instant later = START.plus(Duration.ofHours(2));

    try (TestingInstallation milktide =
        TestingInstallation.start(
            data, later, Map.of("milktide.content.dir", guidance.toString()))) {
      milktide.moveTo(NEXT_SLOT);

      assertThat(milktide.mails("anna@example.org").getLast().text()).contains("Ring twice.");
      assertThat(milktide.mails("anna@example.org"))
          .filteredOn(mail -> mail.text().contains("Welcome"))
          .hasSize(1);
    }
  }

  @Test
  void withReviewRequiredOnlyWhatIsReviewedIsSentAndTheRestWorks() throws IOException {
    write(WARD_FILE, ward("Ring twice."));
    Map<String, Object> settings =
        Map.of(
            "milktide.content.dir", guidance.toString(), "milktide.content.require-review", "true");
    try (TestingInstallation milktide = start(settings)) {
      Family family = Family.confirmed(milktide, "anna");
      milktide.moveTo(NEXT_SLOT.plus(Duration.ofHours(1)));
      assertThat(family.mails()).hasSize(1);
      assertThat(milktide.get("/guide").body()).doesNotContain("/guide/");
      assertThat(milktide.get("/help").statusCode()).isEqualTo(200);
      assertThat(milktide.get(family.linkTo("preferences")).statusCode()).isEqualTo(200);

      Reviews.record(guidance, WARD, "Somebody", "midwife", START);
      awaitGuide(milktide, 200, "Ring twice.");
      Instant next = NEXT_SLOT.plus(Duration.ofDays(1));
      milktide.moveTo(next);
      assertThat(family.mails()).hasSize(2);
      assertThat(family.lastMail().text())
          .contains("Ring twice.")
          .doesNotContain("reviewed by a clinician");
      assertThat(family.mailTimes().getLast()).isEqualTo(next);

      String loss = family.linkTo("loss");
      assertThat(milktide.get(loss).statusCode()).isEqualTo(200);
    }
  }
}
