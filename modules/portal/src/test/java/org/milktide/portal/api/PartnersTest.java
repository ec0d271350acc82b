package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.partner.PartnerToken;
import org.milktide.domain.port.Subject;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several partners, each with tokens of its own and none of the others' journeys. */
class PartnersTest extends PortalCase {
  private static final String JOURNEYS = "/api/v1/journeys";
  private static final String CLINIC = "urn:example:clinic";
  private static final String RESUMED = "{\"type\": \"org.milktide.resumed.v1\"}";

  private final String clinic = portal.token(CLINIC);
  private final String other = portal.token("urn:example:other");

  private String subscribe(String token, String more) {
    String body =
        """
        {"email": "%s", "dueDate": "2027-01-10", "timeZone": "Europe/Berlin",
         "consent": {"text": "v1"}%s}"""
            .formatted(portal.address(), more);
    Answer answer = browser.api(token, "POST", "/api/v1/subscriptions", body);
    assertThat(answer.status()).isEqualTo(202);
    return json(answer).get("journeyId").asString();
  }

  private static JsonNode json(Answer answer) {
    return new JsonMapper().readTree(answer.body());
  }

  private int status(String token, String path) {
    return browser.api(token, "GET", path, "").status();
  }

  private void revokeAll(String source) {
    for (PartnerToken token : portal.store.partnerTokens().all()) {
      if (token.source().value().equals(source)) {
        portal.store.partnerTokens().revoke(token.id(), portal.now());
      }
    }
  }

  @Test
  void aRevokedTokenOpensNothingFromTheNextRequestOn() {
    String source = "urn:example:" + UUID.randomUUID();
    String token = portal.token(source);
    assertThat(status(token, JOURNEYS)).isEqualTo(200);

    revokeAll(source);

    assertThat(status(token, JOURNEYS)).isEqualTo(401);
    assertThat(status(portal.token(source), JOURNEYS)).isEqualTo(200);
    assertThat(status(TestPortal.API_TOKEN, JOURNEYS)).isEqualTo(200);
  }

  @Test
  void twoTokensOfOneSourceSeeTheSameJourneys() {
    String id = subscribe(clinic, ", \"ref\": \"both\"");
    String second = portal.token(CLINIC);
    assertThat(json(browser.api(second, "GET", JOURNEYS + "/both", "")).get("journeyId").asString())
        .isEqualTo(id);
  }

  @Test
  void anothersJourneyIsAnsweredExactlyLikeOneThatIsNotThere() {
    String id = subscribe(clinic, "");
    String nobodys = UUID.randomUUID().toString();
    assertThat(status(clinic, JOURNEYS + "/" + id)).isEqualTo(200);
    for (String path : List.of("/%s", "/%s/deliveries")) {
      for (String method : List.of("GET", "DELETE")) {
        Answer foreign = browser.api(other, method, JOURNEYS + path.formatted(id), "");
        Answer unknown = browser.api(other, method, JOURNEYS + path.formatted(nobodys), "");
        assertThat(foreign.status()).isEqualTo(unknown.status()).isIn(404, 405);
        assertThat(foreign.body().replace(id, "")).isEqualTo(unknown.body().replace(nobodys, ""));
      }
    }
    assertThat(status(clinic, JOURNEYS + "/" + id)).isEqualTo(200);
  }

  /** Spelled oddly, an id is still an id, and no reference of the partner's own. */
  @Test
  void noSpellingOfAnIdErasesAnothersJourney() {
    String id = subscribe(clinic, "");
    for (String spelled : List.of(id.toUpperCase(Locale.ROOT), id.replace("-", "%2D"))) {
      assertThat(browser.api(other, "DELETE", JOURNEYS + "/" + spelled, "").status())
          .isEqualTo(404);
    }
    assertThat(status(clinic, JOURNEYS + "/" + id)).isEqualTo(200);
  }

  @Test
  void aFamilyThatSubscribedItselfIsNoPartnersToReadOrErase() {
    Bearer family = portal.family();
    String path = JOURNEYS + "/" + family.journey();
    assertThat(status(clinic, path)).isEqualTo(404);
    assertThat(browser.api(clinic, "DELETE", path, "").status()).isEqualTo(404);
    assertThat(portal.store.data().isErased(new Subject.Existing(family.journey()))).isFalse();
  }

  /** As over Kafka: its parent gave the id to whoever has it. */
  @Test
  void whoWasGivenAnIdMayTellEventsOfIt() {
    Bearer family = portal.family();
    String path = JOURNEYS + "/" + family.journey() + "/events";
    String born =
        "{\"type\": \"org.milktide.baby.born.v1\", \"data\": {\"at\": \"2027-01-04T09:00:00Z\"}}";
    assertThat(browser.api(clinic, "POST", path, born).status()).isEqualTo(202);
    assertThat(portal.situation(family).state().family().isBorn()).isTrue();
    assertThat(status(clinic, JOURNEYS + "/" + family.journey())).isEqualTo(404);
  }

  @Test
  void oneReferenceOfTwoPartnersIsTwoJourneys() {
    assertThat(subscribe(clinic, ", \"ref\": \"same\""))
        .isNotEqualTo(subscribe(other, ", \"ref\": \"same\""));
  }

  @Test
  void anErasedJourneyIsGoneForItsPartnerAndUnknownToOthers() {
    String id = subscribe(clinic, ", \"ref\": \"gone\"");
    browser.api(clinic, "DELETE", JOURNEYS + "/" + id, "");
    assertThat(status(clinic, JOURNEYS + "/gone")).isEqualTo(410);
    assertThat(status(clinic, JOURNEYS + "/" + id)).isEqualTo(410);
    assertThat(browser.api(clinic, "DELETE", JOURNEYS + "/" + id, "").status()).isEqualTo(204);
    assertThat(status(other, JOURNEYS + "/gone")).isEqualTo(404);
    assertThat(status(other, JOURNEYS + "/" + id)).isEqualTo(404);
  }

  @Test
  void eventsThatWaitForASubscriptionCanBeErased() {
    browser.api(clinic, "POST", JOURNEYS + "/early/events", RESUMED);
    assertThat(browser.api(clinic, "DELETE", JOURNEYS + "/early", "").status()).isEqualTo(204);
  }
}
