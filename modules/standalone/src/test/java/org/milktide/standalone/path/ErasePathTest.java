package org.milktide.standalone.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeing and erasing all that is held, through every real part. */
class ErasePathTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");
  private static final Instant BIRTH = Instant.parse("2027-01-05T02:10:00Z");
  private static final Instant NOON = Instant.parse("2027-01-06T12:00:00Z");
  private static final Instant WEEKS_LATER = Instant.parse("2027-02-10T12:00:00Z");

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

  private static void born(Family family) {
    family.publish(
        "milktide.baby-events",
        "birth",
        "baby.born.v1",
        "2027-01-05T02:12:00Z",
        "{\"at\": \"" + BIRTH + "\"}");
  }

  private Family familyOfTwoDays(String name) {
    Family family = Family.confirmed(milktide, name);
    milktide.moveTo(BIRTH.plus(Duration.ofMinutes(5)));
    born(family);
    milktide.moveTo(NOON);
    return family;
  }

  private String press(String link, String action) {
    HttpResponse<String> answer = milktide.post(link, Map.of("action", action));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void aParentSeesAndErasesAllAndWhatIsReplayedBringsNothingBack() {
    Family anna = familyOfTwoDays("anna");
    milktide.post(anna.linkTo("preferences") + "/data", Map.of());
    milktide.moveTo(NOON);
    assertThat(anna.mailTimes()).endsWith(NOON);
    String data = anna.mailedLinkTo("data");

    assertThat(press(data, "download"))
        .contains("anna@example.org", "org.milktide.baby.born.v1", "\"sent\"");
    assertThat(press(data, "erase")).contains("Everything about this journey has been erased");
    int before = anna.mails().size();
    born(anna);
    anna.publishFiveFeeds("2027-01-06");
    milktide.moveTo(WEEKS_LATER);

    assertThat(anna.mails()).hasSize(before);
    assertThat(anna.page()).contains("Everything about this journey has been erased");
    Family again = Family.confirmed(milktide, "anna");
    assertThat(again.page()).contains("My baby is here");
  }

  @Test
  void aPartnerErasesByTheApi() {
    Family clara = familyOfTwoDays("clara");
    int before = clara.mails().size();

    assertThat(milktide.api("DELETE", "/journeys/" + clara.journey(), "").statusCode())
        .isEqualTo(204);
    born(clara);
    milktide.moveTo(WEEKS_LATER);

    assertThat(clara.mails()).hasSize(before);
    assertThat(milktide.api("GET", "/journeys/" + clara.journey(), "").statusCode()).isEqualTo(410);
  }
}
