package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest extends PortalCase {
  private static final String SOURCE = "urn:milktide:partner";

  private final JsonMapper json = new JsonMapper();

  private JsonNode json(Answer answer) {
    return json.readTree(answer.body());
  }

  private String subscription(String more) {
    return """
        {"email": "%s", "dueDate": "2027-01-10", "timeZone": "Europe/Berlin",
         "consent": {"text": "v1"}%s}"""
        .formatted(portal.address(), more);
  }

  private Answer subscribe(String body) {
    return browser.api("POST", "/api/v1/subscriptions", body);
  }

  private Answer tell(String ref, String body) {
    return browser.api("POST", "/api/v1/journeys/" + ref + "/events", body);
  }

  @Test
  void subscriptionMakesAJourneyThatItsParentHasToConfirm() {
    Answer answer = subscribe(subscription(""));
    assertThat(answer.status()).isEqualTo(202);
    JourneyId id = JourneyId.parse(json(answer).get("journeyId").asString());
    assertThat(portal.store.find(id).orElseThrow().state().standing(portal.now()))
        .isInstanceOf(Standing.Unconfirmed.class);
  }

  @Test
  void trustedPartnersSubscriptionIsActiveAtOnce() {
    try (TestPortal trusting = TestPortal.trusting()) {
      Answer answer = trusting.browser.api("POST", "/api/v1/subscriptions", subscription(""));
      JourneyId id = JourneyId.parse(json(answer).get("journeyId").asString());
      assertThat(trusting.store.find(id).orElseThrow().state().standing(trusting.now()))
          .isInstanceOf(Standing.Active.class);
      assertThat(trusting.store.toRing(trusting.now(), 100)).isEmpty();
    }
  }

  @Test
  void sameReferenceAgainIsAnUpdate() {
    String ref = "clinic-" + UUID.randomUUID();
    Answer one = subscribe(subscription(", \"ref\": \"" + ref + "\""));
    Answer two = subscribe(subscription(", \"babies\": 2, \"ref\": \"" + ref + "\""));
    assertThat(json(two)).isEqualTo(json(one));
    JourneyId id = JourneyId.ofReference(SOURCE, ref);
    assertThat(json(one).get("journeyId").asString()).isEqualTo(id.toString());
    assertThat(portal.store.find(id).orElseThrow().state().family().size()).isEqualTo(2);
  }

  @Test
  void referenceThatIsAUuidCannotTakeOverAJourney() {
    Bearer family = portal.family();
    Answer answer = subscribe(subscription(", \"ref\": \"" + family.journey() + "\""));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(json(answer).get("field").asString()).isEqualTo("ref");
  }

  @Test
  void addressInUseIsAnsweredLikeAnyOther() {
    Bearer family = portal.family();
    String body =
        subscription("").replaceAll("parent\\d+@example.org", portal.addressOf(family).value());
    Answer answer = subscribe(body);
    assertThat(answer.status()).isEqualTo(202);
    assertThat(json(answer).propertyNames()).containsExactly("journeyId");
    assertThat(json(answer).get("journeyId").asString()).isNotEqualTo(family.journey().toString());
  }

  @Test
  void eventReachesTheJourneyByIdAndByReference() {
    Bearer family = portal.family();
    Answer answer =
        tell(
            family.journey().toString(),
            """
            {"type": "org.milktide.baby.born.v1", "data": {"at": "2027-01-04T09:00:00Z"}}""");
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body()).isEqualTo("{\"advice\":[]}");
    assertThat(portal.situation(family).state().family().isBorn()).isTrue();
    String ref = "by-ref";
    subscribe(subscription(", \"ref\": \"by-ref\""));
    tell(
        ref,
        "{\"type\": \"org.milktide.due-date.changed.v1\", \"data\": {\"dueDate\": \"2027-02-02\"}}");
    JsonNode state = json(browser.api("GET", "/api/v1/journeys/by-ref", ""));
    assertThat(state.get("dueDate").asString()).isEqualTo("2027-02-02");
  }

  @Test
  void cloudEventsContentTypeIsUnderstoodAndTheSourceIsTheTokens() {
    Bearer family = portal.family();
    String body =
        """
        {"specversion": "1.0", "id": "e-1", "source": "urn:somebody:else",
         "subject": "%s", "type": "org.milktide.feed.recorded.v1", "time": "2027-01-04T09:00:00Z",
         "data": {"startedAt": "2027-01-04T09:00:00Z", "kind": "breast-left"}}"""
            .formatted(family.journey());
    String path = "/api/v1/journeys/" + family.journey() + "/events";
    Answer answer =
        browser.send(
            browser
                .request(path)
                .header("Authorization", "Bearer " + TestPortal.API_TOKEN)
                .header("Content-Type", "application/cloudevents+json")
                .POST(BodyPublishers.ofString(body)));
    assertThat(answer.status()).isEqualTo(202);
    assertThat(portal.situation(family).feeds().feeds().getFirst().key().source())
        .isEqualTo(SOURCE);
  }

  @Test
  void eventsForAReferenceNotYetSubscribedWait() {
    Answer answer =
        tell(
            "later",
            "{\"type\": \"org.milktide.milk-in.noticed.v1\", \"data\": {\"at\": \"2027-01-04T09:00:00Z\"}}");
    assertThat(answer.status()).isEqualTo(202);
    assertThat(browser.api("GET", "/api/v1/journeys/later", "").status()).isEqualTo(404);
  }

  @Test
  void journeyTellsStateAndPlanButNeitherAddressNorName() {
    Bearer family = portal.partnersFamily();
    portal.tell(family, portal.events().born(portal.now().minus(Duration.ofHours(50))));
    Answer answer = browser.api("GET", "/api/v1/journeys/" + family.journey(), "");
    assertThat(answer.status()).isEqualTo(200);
    JsonNode state = json(answer);
    assertThat(state.get("standing").asString()).isEqualTo("active");
    assertThat(state.get("stages").valueStream().map(JsonNode::asString))
        .containsExactly("colostrum", "milk-coming-in");
    assertThat(state.get("births").get(0).get("at").asString()).startsWith("2027-01-02T08:0");
    assertThat(state.get("timeZone").asString()).isEqualTo("Europe/Berlin");
    assertThat(state.get("rhythm").asString()).isEqualTo("daily 09:00");
    assertThat(state.get("quiet").asString()).isEqualTo("21:00-08:00");
    assertThat(state.get("nextDueAt").asString()).isEqualTo("2027-01-05T08:00:00Z");
    assertThat(state.get("upcoming").get(0).propertyNames())
        .contains("item", "occurrence", "dueAt", "reason");
    assertThat(answer.body()).doesNotContain(portal.addressOf(family).value());
  }

  @Test
  void lossOverTheApiSilences() {
    Bearer family = portal.partnersFamily();
    Answer answer =
        tell(family.journey().toString(), "{\"type\": \"org.milktide.loss.reported.v1\"}");
    assertThat(answer.status()).isEqualTo(202);
    JsonNode state = json(browser.api("GET", "/api/v1/journeys/" + family.journey(), ""));
    assertThat(state.get("standing").asString()).isEqualTo("lost");
    assertThat(state.get("upcoming")).isEmpty();
  }
}
