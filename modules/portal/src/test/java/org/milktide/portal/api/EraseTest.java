package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Subject;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EraseTest extends PortalCase {
  private static final String JOURNEYS = "/api/v1/journeys/";

  private Answer subscribe(String ref, String address) {
    String body =
        """
        {"email": "%s", "dueDate": "2027-01-10", "timeZone": "Europe/Berlin",
         "consent": {"text": "v1"}, "ref": "%s"}"""
            .formatted(address, ref);
    return browser.api("POST", "/api/v1/subscriptions", body);
  }

  private Answer delete(String ref) {
    return browser.api("DELETE", JOURNEYS + ref, "");
  }

  private static String problem(Answer answer) {
    JsonNode json = new JsonMapper().readTree(answer.body());
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    return json.get("type").asString();
  }

  @Test
  void aPartnerErasesByItsReferenceAndByTheId() {
    subscribe("erase-1", portal.address());
    assertThat(delete("erase-1").status()).isEqualTo(204);
    Bearer family = portal.partnersFamily();
    assertThat(delete(family.journey().toString()).status()).isEqualTo(204);
    assertThat(portal.store.find(family.journey())).isEmpty();
  }

  @Test
  void eraseAgainIsTrueAlreadyAndTheUnknownIsNotFound() {
    subscribe("erase-2", portal.address());
    assertThat(delete("erase-2").status()).isEqualTo(204);
    assertThat(delete("erase-2").status()).isEqualTo(204);
    Answer unknown = delete("never-heard-of");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(problem(unknown)).isEqualTo("urn:milktide:problem:unknown-journey");
  }

  @Test
  void anErasedReferenceStaysClosedAndSaysHowToGoOn() {
    String address = portal.address();
    subscribe("erase-3", address);
    delete("erase-3");
    String event = "{\"type\": \"org.milktide.loss.reported.v1\"}";
    for (Answer closed :
        new Answer[] {
          subscribe("erase-3", address),
          browser.api("POST", JOURNEYS + "erase-3/events", event),
          browser.api("GET", JOURNEYS + "erase-3", "")
        }) {
      assertThat(closed.status()).isEqualTo(410);
      assertThat(problem(closed)).isEqualTo("urn:milktide:problem:erased");
      assertThat(closed.body()).contains("send a new reference or none");
    }
    assertThat(subscribe("erase-3-again", address).status()).isEqualTo(202);
  }

  @Test
  void nobodyErasesWithoutTheToken() {
    Bearer family = portal.family();
    Answer answer = browser.send(browser.request(JOURNEYS + family.journey()).DELETE());
    assertThat(answer.status()).isEqualTo(401);
    assertThat(portal.store.data().isErased(new Subject.Existing(family.journey()))).isFalse();
  }
}
