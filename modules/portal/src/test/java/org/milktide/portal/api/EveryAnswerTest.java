package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.milktide.portal.testing.ApiContract;
import org.milktide.portal.testing.Browser;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.Reports;
import org.milktide.portal.testing.TestPortal;

/** Walks through all that the API's document says is answered. The browser checks each answer. */
class EveryAnswerTest extends PortalCase {
  private static final String SUBSCRIPTIONS = "/api/v1/subscriptions";
  private static final String JOURNEYS = "/api/v1/journeys";
  private static final String RESUMED = "{\"type\": \"org.milktide.resumed.v1\"}";
  private static final String UNKNOWN = JOURNEYS + "/0f8fad5b-d9cb-469f-a165-70867728950e";

  private String subscription(String ref) {
    return """
    {"email": "%s", "dueDate": "2027-01-10", "timeZone": "Europe/Berlin",
     "consent": {"text": "v1"}, "ref": "%s"}\
    """
        .formatted(portal.address(), ref);
  }

  @Test
  void everyDocumentedAnswerIsGiven() {
    taken();
    for (String path : List.of(JOURNEYS, JOURNEYS + "/seven", JOURNEYS + "/seven/deliveries")) {
      refusedToAnybody("GET", path, "");
    }
    refusedToAnybody("DELETE", JOURNEYS + "/seven", "");
    refusedToAnybody("POST", SUBSCRIPTIONS, subscription("x"));
    refusedToAnybody("POST", JOURNEYS + "/seven/events", RESUMED);
    wrong();
    repeated(SUBSCRIPTIONS, subscription("eight"), subscription("nine"));
    repeated(JOURNEYS + "/eight/events", RESUMED, RESUMED.replace("resumed", "paused"));
    erased();
    reports();

    Set<String> missing = new TreeSet<>(ApiContract.documented());
    missing.removeAll(ApiContract.seen());
    assertThat(missing).isEmpty();
  }

  private void taken() {
    browser.api("POST", SUBSCRIPTIONS, subscription("seven"));
    browser.api("POST", JOURNEYS + "/seven/events", RESUMED);
    browser.api("GET", JOURNEYS + "?limit=1", "");
    browser.api("GET", JOURNEYS + "/seven", "");
    browser.api("GET", JOURNEYS + "/seven/deliveries?limit=1", "");
  }

  /** Without a token, without JSON, too often. */
  private void refusedToAnybody(String method, String path, String body) {
    browser.api("wrong-token-0123456789", method, path, body);
    browser.api(TestPortal.API_TOKEN, method, path, body, "Accept", "text/html");
    try (TestPortal limited = TestPortal.limitedTokens(1)) {
      Browser other = limited.browser;
      other.api("GET", JOURNEYS, "");
      assertThat(other.api(method, path, body).status()).isEqualTo(429);
    }
  }

  private void wrong() {
    browser.api("POST", SUBSCRIPTIONS, "{}");
    browser.api("POST", JOURNEYS + "/seven/events", "{}");
    browser.api("GET", JOURNEYS + "?limit=0", "");
    browser.api("GET", JOURNEYS + "/seven/deliveries?limit=0", "");
    browser.api("GET", UNKNOWN, "");
    browser.api("DELETE", UNKNOWN, "");
    browser.api("GET", UNKNOWN + "/deliveries", "");
    browser.api("POST", UNKNOWN + "/events", RESUMED);
    String large = "{\"a\": \"" + "x".repeat(64 * 1024) + "\"}";
    for (String path : List.of(SUBSCRIPTIONS, JOURNEYS + "/seven/events")) {
      browser.api("POST", path, large);
      browser.typed("text/plain", path, "{}");
    }
  }

  private void repeated(String path, String one, String other) {
    for (String body : List.of(one, one, other)) {
      browser.api(
          TestPortal.API_TOKEN, "POST", path, body, "Idempotency-Key", "key-" + path.length());
    }
  }

  private void reports() {
    String body =
        """
        {"id": "e1", "type": "delivered", "messageId": "<1@example.org>"}\
        """;
    Reports.send(portal, body);
    Reports.send(portal, body.replace("delivered", "complaint"));
    Reports.send(portal, "{}");
    Reports.send(portal, body, "none");
    Reports.send(portal, "{\"a\": \"" + "x".repeat(64 * 1024) + "\"}");
    browser.typed("text/plain", "/webhooks/mail", "{}");
    try (TestPortal closed = TestPortal.withoutWebhook()) {
      Reports.send(closed, body);
    }
  }

  private void erased() {
    browser.api("DELETE", JOURNEYS + "/seven", "");
    browser.api("GET", JOURNEYS + "/seven", "");
    browser.api("GET", JOURNEYS + "/seven/deliveries", "");
    browser.api("POST", SUBSCRIPTIONS, subscription("seven"));
    browser.api("POST", JOURNEYS + "/seven/events", RESUMED);
  }
}
