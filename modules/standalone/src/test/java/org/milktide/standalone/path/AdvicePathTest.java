package org.milktide.standalone.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.mailbox.MailView;

/** Urgent advice through every real part: answered to a request, withheld over Kafka. */
class AdvicePathTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");
  private static final Instant BIRTH = Instant.parse("2027-01-05T02:10:00Z");

  /** 03:00 in Berlin, in the quiet hours. */
  private static final Instant NIGHT = Instant.parse("2027-01-08T02:00:00Z");

  private static final String SUBJECT = "Please open: what we told you a moment ago";

  @TempDir private Path data;
  private TestingInstallation milktide;
  private Family family;

  @BeforeEach
  void startWithABaby() {
    milktide = TestingInstallation.start(data, START);
    family = Family.confirmed(milktide, "anna");
    milktide.moveTo(BIRTH.plusSeconds(300));
    family.publish(
        "milktide.baby-events",
        "birth",
        "baby.born.v1",
        "2027-01-05T02:12:00Z",
        "{\"at\": \"" + BIRTH + "\"}");
    milktide.moveTo(NIGHT);
  }

  @AfterEach
  void stop() {
    milktide.close();
  }

  private HttpResponse<String> report(String code) {
    return milktide.api(
        "POST",
        "/journeys/" + family.journey() + "/events",
        """
        {"type": "org.milktide.symptom.reported.v1",
         "data": {"code": "%s", "at": "%s"}}"""
            .formatted(code, NIGHT));
  }

  @Test
  void whatIsAnsweredAtNightIsRepeatedByOneMailAtOnceInTheSameWords() {
    int before = family.mails().size();

    HttpResponse<String> answer = report("limp");
    report("seizure");
    milktide.moveTo(NIGHT.plusSeconds(60));

    assertThat(answer.body()).contains("\"rule\":\"R38\"", "\"callFirst\":\"emergency\"");
    List<MailView> mails = family.mails();
    assertThat(mails).hasSize(before + 1);
    assertThat(mails.getLast().subject()).isEqualTo(SUBJECT);
    String firstWords = answer.body().replaceFirst(".*\"text\":\"(.{20}).*", "$1");
    assertThat(mails.getLast().text()).contains(firstWords);
    assertThat(family.mailTimes().getLast()).isBefore(NIGHT.plusSeconds(61));
  }

  @Test
  void whatComesOverKafkaBringsNoMailAndItsSenderIsTold() {
    int before = family.mails().size();
    family.publish(
        "milktide.baby-events",
        "symptom-1",
        "symptom.reported.v1",
        NIGHT.toString(),
        "{\"code\": \"limp\", \"at\": \"" + NIGHT + "\"}");

    milktide.moveTo(NIGHT.plusSeconds(60));

    assertThat(family.mails()).hasSize(before);
    assertThat(milktide.told("milktide.deliveries"))
        .filteredOn(event -> event.contains("org.milktide.advice.withheld.v1"))
        .singleElement()
        .asString()
        .contains(
            "\"journey\":\"" + family.journey() + "\"",
            "\"rule\":\"R38\"",
            "\"source\":\"urn:test\"",
            "\"eventId\":\"symptom-1\"")
        .doesNotContain("limp", "anna");
  }
}
