package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.event.Fact;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a partner's event is answered with. */
class ApiAdviceTest extends PortalCase {
  private final JsonMapper json = new JsonMapper();

  private List<JsonNode> report(String ref, String code, Instant at) {
    return tell(
        ref,
        "symptom.reported",
        """
        {"code": "%s", "at": "%s"}"""
            .formatted(code, at));
  }

  private List<JsonNode> tell(String ref, String type, String data) {
    Answer answer =
        browser.api(
            "POST",
            "/api/v1/journeys/" + ref + "/events",
            """
            {"type": "org.milktide.%s.v1", "data": %s}"""
                .formatted(type, data));
    assertThat(answer.status()).isEqualTo(202);
    return json.readTree(answer.body()).get("advice").valueStream().toList();
  }

  private Bearer bornDaysAgo(int days) {
    Bearer family = portal.family();
    portal.tell(family, portal.events().born(portal.now().minus(Duration.ofDays(days))));
    return family;
  }

  private Stream<ClaimedDigest> repeats(Bearer family) {
    List<Doorbell> bells = portal.store.toRing(portal.now(), 1000);
    return portal
        .store
        .claim(
            bells.stream()
                .filter(bell -> bell.kind() == DigestKind.URGENT)
                .map(Doorbell::digest)
                .filter(ref -> ref.journey().equals(family.journey()))
                .toList(),
            portal.now())
        .stream();
  }

  @Test
  void anUrgentReportIsAnsweredInThatRequestWithItsWordsAndWhomToCall() {
    Bearer family = bornDaysAgo(3);

    List<JsonNode> advice = report(family.journey().toString(), "hard-to-wake", portal.now());

    assertThat(advice).hasSize(1);
    assertThat(advice.getFirst().propertyNames())
        .containsExactlyInAnyOrder("rule", "urgency", "text", "callFirst");
    assertThat(advice.getFirst().get("rule").asString()).isEqualTo("R38");
    assertThat(advice.getFirst().get("urgency").asString()).isEqualTo("U3");
    assertThat(advice.getFirst().get("callFirst").asString()).isEqualTo("emergency");
    assertThat(advice.getFirst().get("text").asString()).isNotBlank().doesNotContain("{", "<p>");
  }

  @Test
  void theTextIsInTheParentsLanguage() {
    Bearer family = bornDaysAgo(3);
    portal.tell(
        family,
        portal
            .events()
            .event(new Fact.PreferencesChanged(null, null, null, Locale.forLanguageTag("es-MX"))));

    List<JsonNode> advice = report(family.journey().toString(), "limp", portal.now());

    assertThat(advice.getFirst().get("text").asString()).containsIgnoringCase("llama");
  }

  @Test
  void itIsRepeatedByOneMail() {
    Bearer family = bornDaysAgo(3);

    report(family.journey().toString(), "limp", portal.now());
    report(family.journey().toString(), "seizure", portal.now());

    assertThat(repeats(family))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.advice())
                    .extracting(Advice::key)
                    .containsExactly("emergency-baby"));
  }

  @Test
  void aReportHeardOfLateIsAskedAboutAndNotMailed() {
    Bearer family = bornDaysAgo(3);

    List<JsonNode> advice =
        report(family.journey().toString(), "limp", portal.now().minus(Duration.ofHours(7)));

    assertThat(advice.getFirst().get("urgency").asString()).isEqualTo("U2");
    assertThat(repeats(family)).isEmpty();
  }

  @Test
  void aRequestThatIsRepeatedIsAnsweredAlike() {
    Bearer family = bornDaysAgo(3);
    String body =
        """
        {"type": "org.milktide.symptom.reported.v1", "id": "s1",
         "data": {"code": "limp", "at": "%s"}}"""
            .formatted(portal.now());
    String path = "/api/v1/journeys/" + family.journey() + "/events";

    Answer first = browser.api("POST", path, body);
    Answer second = browser.api("POST", path, body);

    assertThat(first.body()).contains("R38");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(repeats(family)).hasSize(1);
  }

  @Test
  void whereNobodySubscribedYetTheReportIsAnsweredAllTheSame() {
    assertThat(report("nobody-yet", "breathing-trouble", portal.now()))
        .singleElement()
        .satisfies(advice -> assertThat(advice.get("callFirst").asString()).isEqualTo("emergency"));
  }

  @Test
  void afterALossABabysSignIsNotAnsweredAndTheParentsOwnIsAndNothingIsMailed() {
    Bearer family = bornDaysAgo(3);
    portal.tell(family, portal.events().lost());

    assertThat(report(family.journey().toString(), "limp", portal.now())).isEmpty();
    assertThat(report(family.journey().toString(), "harm-thoughts", portal.now()))
        .singleElement()
        .satisfies(advice -> assertThat(advice.get("callFirst").asString()).isEqualTo("crisis"));
    assertThat(repeats(family)).isEmpty();
  }
}
