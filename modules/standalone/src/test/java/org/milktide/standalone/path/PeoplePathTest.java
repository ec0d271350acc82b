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

/** Two people on one journey, through the whole product, mails included. */
class PeoplePathTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");
  private static final Instant AFTER_BIRTH = Instant.parse("2027-01-07T12:00:00Z");
  private static final Instant WEEKS_LATER = Instant.parse("2027-03-20T12:00:00Z");

  @TempDir private Path directory;
  private TestingInstallation milktide;

  @BeforeEach
  void start() {
    milktide = TestingInstallation.start(directory, START);
  }

  @AfterEach
  void stop() {
    milktide.close();
  }

  /** The parent, and whom they invited, two days after the birth that the other told. */
  private List<Family> couple() {
    Family anna = Family.confirmed(milktide, "anna");
    Family ben = anna.invites("ben");
    milktide.moveTo(START.plus(Duration.ofHours(20)));
    ben.press("born", Map.of("ago", "1"));
    milktide.moveTo(AFTER_BIRTH);
    return List.of(anna, ben);
  }

  @Test
  void bothGetTheirOwnMailsOfABirthThatThePartnerToldUntilThePartnerTellsOfALoss() {
    List<Family> couple = couple();
    Family anna = couple.getFirst();
    Family ben = couple.getLast();
    int annas = anna.mails().size();
    int bens = ben.mails().size();
    assertThat(anna.mailsThatSay("colostrum")).isPositive();
    assertThat(bens).as("an invitation, and what is for partners").isGreaterThan(1);
    assertThat(ben.lastMail().text()).doesNotContain(anna.linkTo("preferences"), "Pause for");

    milktide.post(ben.linkTo("loss"), Map.of("action", "report"));
    milktide.moveTo(WEEKS_LATER);

    assertThat(anna.mails()).hasSize(annas);
    assertThat(ben.mails()).hasSize(bens);
    assertThat(anna.page()).contains("Somebody you share this journey with told us");
  }

  @Test
  void whoIsTakenOffGetsNothingMoreAndTheParentWhatIsTheirs() {
    List<Family> couple = couple();
    Family anna = couple.getFirst();
    Family ben = couple.getLast();
    int annas = anna.mails().size();
    int bens = ben.mails().size();

    anna.takesOffEverybody();
    milktide.post("/link", Map.of("email", "ben@example.org"));
    milktide.moveTo(WEEKS_LATER);

    assertThat(ben.mails()).hasSize(bens);
    assertThat(anna.mails().size()).isGreaterThan(annas + 2);
    assertThat(ben.page()).contains("This page is closed");
    assertThat(milktide.rows().toString()).doesNotContain("ben@example.org");
  }

  @Test
  void anEraseTakesThePartnerToo() {
    List<Family> couple = couple();
    Family anna = couple.getFirst();
    Family ben = couple.getLast();
    int bens = ben.mails().size();

    assertThat(milktide.api("DELETE", "/journeys/" + anna.journey(), "").statusCode())
        .isEqualTo(204);
    milktide.post("/link", Map.of("email", "ben@example.org"));
    milktide.moveTo(WEEKS_LATER);

    assertThat(ben.mails()).hasSize(bens);
    assertThat(milktide.rows().toString()).doesNotContain("ben@example.org");
  }
}
