package org.milktide.standalone.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.mailbox.MailView;

/** The main job through every real part: Kafka, PostgreSQL, SMTP, pages, and the product's time. */
class WalkingPathTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");

  /** 03:10 in Berlin. */
  private static final Instant BIRTH = Instant.parse("2027-01-05T02:10:00Z");

  private static final String QUESTION = "Have you noticed your milk changing?";
  private static final String CLUSTER = "Many feeds in a short time";

  @TempDir private Path data;
  private TestingInstallation milktide;

  @BeforeEach
  void start() {
    milktide = TestingInstallation.start(data, START);
  }

  @AfterEach
  void stop() {
    milktide.close();
  }

  @Test
  void aBirthByRecordAndByButtonBringTheSameMailsAtTheSameLocalTimes() {
    Family byRecord = Family.confirmed(milktide, "anna");
    Family byButton = Family.confirmed(milktide, "clara");
    milktide.moveTo(BIRTH.plus(Duration.ofMinutes(5)));
    bornByRecord(byRecord);
    byButton.press("born", Map.of("bornDate", "2027-01-05", "bornTime", "03:10", "babies", "1"));

    milktide.moveTo(Instant.parse("2027-01-20T12:00:00Z"));

    assertThat(byRecord.mailTimes())
        .containsExactly(
            START, // confirm
            START, // welcome
            Instant.parse("2027-01-05T08:00:00Z"), // the first hours
            Instant.parse("2027-01-05T12:10:00Z"), // the first day
            Instant.parse("2027-01-06T08:00:00Z"), // colostrum
            Instant.parse("2027-01-07T08:00:00Z"), // milk coming in
            Instant.parse("2027-01-08T08:00:00Z"), // 72 h: the question
            Instant.parse("2027-01-09T08:00:00Z"), // let-down, and milk still on its way
            Instant.parse("2027-01-10T08:00:00Z"), // signs of dehydration
            Instant.parse("2027-01-14T08:00:00Z"), // maintenance
            Instant.parse("2027-01-16T08:00:00Z"), // signs of enough
            Instant.parse("2027-01-19T08:00:00Z")); // softer breasts, and the parent's own signs
    assertThat(byButton.mailTimes()).isEqualTo(byRecord.mailTimes());
    assertThat(subjectsAndItems(byButton)).isEqualTo(subjectsAndItems(byRecord));
    assertThat(byRecord.mailsThatSay(QUESTION)).isOne();
  }

  @Test
  void whoToldThatMilkCameInIsNotAsked() {
    Family told = Family.confirmed(milktide, "anna");
    milktide.moveTo(BIRTH.plus(Duration.ofMinutes(5)));
    bornByRecord(told);
    milktide.moveTo(Instant.parse("2027-01-07T12:00:00Z"));
    told.publish(
        "milktide.baby-events",
        "milk",
        "milk-in.noticed.v1",
        "2027-01-07T11:00:00Z",
        "{\"at\": \"2027-01-07T11:00:00Z\"}");

    milktide.moveTo(Instant.parse("2027-01-11T12:00:00Z"));

    assertThat(told.mailsThatSay(QUESTION)).isZero();
    assertThat(told.mailTimes()).contains(Instant.parse("2027-01-08T08:00:00Z"));
  }

  @Test
  void fiveFeedsWithinFourHoursComeUpOnceAndNotIfOneIsTakenBack() {
    Family clustered = Family.confirmed(milktide, "anna");
    Family corrected = Family.confirmed(milktide, "clara");
    milktide.moveTo(BIRTH.plus(Duration.ofMinutes(5)));
    bornByRecord(clustered);
    bornByRecord(corrected);
    milktide.moveTo(Instant.parse("2027-01-10T19:30:00Z"));
    clustered.publishFiveFeeds("2027-01-10");
    clustered.publishFiveFeeds("2027-01-10");
    corrected.publishFiveFeeds("2027-01-10");
    corrected.publish(
        "milktide.feed-events",
        "removed",
        "entry.removed.v1",
        "2027-01-10T19:20:00Z",
        "{\"entryId\": \"feed-2027-01-10-2\"}");

    milktide.moveTo(Instant.parse("2027-01-11T12:00:00Z"));
    assertThat(clustered.lastMail().text()).contains(CLUSTER);
    assertThat(clustered.mailTimes().getLast()).isEqualTo("2027-01-11T08:00:00Z");
    assertThat(corrected.mailsThatSay(CLUSTER)).isZero();

    clustered.publishFiveFeeds("2027-01-10");
    milktide.moveTo(Instant.parse("2027-01-13T12:00:00Z"));
    assertThat(clustered.mailsThatSay(CLUSTER)).isOne();
  }

  @Test
  void aLossSilencesAtOnceWhatIsPlannedAndThePage() {
    Family family = Family.confirmed(milktide, "anna");
    milktide.moveTo(BIRTH.plus(Duration.ofMinutes(5)));
    bornByRecord(family);
    milktide.moveTo(Instant.parse("2027-01-06T07:59:00Z"));
    int before = family.mails().size();
    family.publish(
        "milktide.baby-events", "loss", "loss.reported.v1", "2027-01-06T07:58:00Z", "{}");

    milktide.moveTo(Instant.parse("2027-03-01T12:00:00Z"));

    assertThat(family.mails()).hasSize(before);
    assertThat(family.page()).doesNotContain("My baby is here");
  }

  @Test
  void stoppingAndStartingLosesAndRepeatsNothing() {
    Family family = Family.confirmed(milktide, "anna");
    milktide.moveTo(BIRTH.plus(Duration.ofMinutes(5)));
    bornByRecord(family);
    milktide.moveTo(Instant.parse("2027-01-05T12:30:00Z"));
    List<Instant> before = family.mailTimes();

    milktide.close();
    milktide = TestingInstallation.start(data, Instant.parse("2027-01-05T12:30:00Z"));
    milktide.moveTo(Instant.parse("2027-01-06T12:00:00Z"));

    assertThat(milktide.mailTimes("anna@example.org"))
        .startsWith(before.toArray(Instant[]::new))
        .hasSize(before.size() + 1)
        .endsWith(Instant.parse("2027-01-06T08:00:00Z"));
  }

  private static void bornByRecord(Family family) {
    family.publish(
        "milktide.baby-events",
        "birth",
        "baby.born.v1",
        "2027-01-05T02:12:00Z",
        "{\"at\": \"" + BIRTH + "\"}");
  }

  private static List<String> subjectsAndItems(Family family) {
    return family.mails().stream()
        .map(MailView::text)
        .map(text -> text.replaceAll("https?://\\S+", "LINK"))
        .toList();
  }
}
