package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Long lists come in pages. */
class PagesTest extends PortalCase {
  private static final String JOURNEYS = "/api/v1/journeys";

  private static JsonNode json(Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }

  /** All of a list, page by page as its answers lead. */
  private List<JsonNode> all(String token, String first, String name) {
    List<JsonNode> all = new ArrayList<>();
    @Nullable String path = first;
    while (path != null) {
      Answer answer = browser.api(token, "GET", path, "");
      JsonNode page = json(answer);
      page.get(name).forEach(all::add);
      path = page.get("next").isNull() ? null : page.get("next").asString();
      assertThat(answer.header("Link").orElse(null))
          .isEqualTo(path == null ? null : "<" + path + ">; rel=\"next\"");
    }
    return all;
  }

  private String subscribe(String token, String ref) {
    String body =
        """
        {"email": "%s", "dueDate": "2027-01-10", "timeZone": "Europe/Berlin",
         "consent": {"text": "v1"}, "ref": %s}"""
            .formatted(portal.address(), ref);
    Answer answer = browser.api(token, "POST", "/api/v1/subscriptions", body);
    return new JsonMapper().readTree(answer.body()).get("journeyId").asString();
  }

  @Test
  void aPartnerListsItsOwnJourneysEachOnce() {
    String token = portal.token("urn:example:" + UUID.randomUUID());
    subscribe(TestPortal.API_TOKEN, "\"foreign\"");
    List<String> ids = new ArrayList<>();
    for (String ref : List.of("\"one\"", "\"two\"", "null", "\"three\"", "\"four\"")) {
      ids.add(subscribe(token, ref));
    }

    List<JsonNode> listed = all(token, JOURNEYS + "?limit=2", "journeys");

    assertThat(listed.stream().map(one -> one.get("journeyId").asString()))
        .containsExactlyElementsOf(ids.stream().sorted().toList());
    assertThat(listed.stream().map(one -> one.get("ref").asString("none")))
        .containsExactlyInAnyOrder("one", "two", "none", "three", "four");
    assertThat(listed.getFirst().get("standing").asString()).isEqualTo("unconfirmed");
    assertThat(json(browser.api(token, "GET", JOURNEYS, "")).get("journeys")).hasSize(5);
  }

  @Test
  void theListSaysWhenSomethingIsDue() {
    Bearer family = portal.partnersFamily();
    String shown =
        json(browser.api("GET", JOURNEYS + "/" + family.journey(), "")).get("nextDueAt").asString();
    assertThat(all(TestPortal.API_TOKEN, JOURNEYS + "?limit=200", "journeys"))
        .filteredOn(one -> one.get("journeyId").asString().equals(family.journey().toString()))
        .singleElement()
        .satisfies(one -> assertThat(one.get("nextDueAt").asString()).isEqualTo(shown))
        .satisfies(one -> assertThat(one.get("standing").asString()).isEqualTo("active"));
  }

  private static void send(TestPortal portal, Instant now) {
    portal.store.releaseDue(0, now);
    List<ClaimedDigest> claimed =
        portal.store.claim(
            portal.store.toRing(now, 100).stream().map(Doorbell::digest).toList(), now);
    portal.store.conclude(
        claimed.stream().map(one -> new Conclusion(one, new Outcome.Sent())).toList(), now);
  }

  @Test
  void deliveriesComeInPagesOldestFirstAndTheReportHasTheLast() {
    Bearer family = portal.partnersFamily();
    portal.tell(family, portal.events().born(portal.now().minus(Duration.ofHours(1))));
    for (int half = 0; half < 400; half++) {
      send(portal, portal.now().plus(Duration.ofHours(12L * half)));
    }
    String path = JOURNEYS + "/" + family.journey();

    List<JsonNode> all = all(TestPortal.API_TOKEN, path + "/deliveries?limit=7", "deliveries");

    assertThat(all)
        .hasSize(portal.store.ledger(family.journey()).size())
        .hasSizeGreaterThan(50)
        .doesNotHaveDuplicates();
    assertThat(all.stream().map(one -> one.get("at").asString())).isSorted();
    JsonNode report = json(browser.api("GET", path, ""));
    assertThat(report.get("deliveries").valueStream())
        .containsExactlyElementsOf(all.subList(all.size() - 50, all.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "1e2", "", "many", "99999999999"})
  void aWrongLimitIsNamed(String limit) {
    assertField(JOURNEYS + "?limit=" + limit, "limit");
    Bearer family = portal.partnersFamily();
    assertField(JOURNEYS + "/" + family.journey() + "/deliveries?limit=" + limit, "limit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "%00", "bm90aGluZw", "MjAyNy0wMS0wNFQxMDowMDowMFo", "%F0%9F%8D%BC"})
  void aWrongCursorIsNamed(String cursor) {
    assertField(JOURNEYS + "?cursor=" + cursor, "cursor");
    Bearer family = portal.partnersFamily();
    assertField(JOURNEYS + "/" + family.journey() + "/deliveries?cursor=" + cursor, "cursor");
  }

  private void assertField(String path, String field) {
    Answer answer = browser.api("GET", path, "");
    assertThat(answer.status()).as(path).isEqualTo(400);
    assertThat(new JsonMapper().readTree(answer.body()).get("field").asString()).isEqualTo(field);
  }
}
