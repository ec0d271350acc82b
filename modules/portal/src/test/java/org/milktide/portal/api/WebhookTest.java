package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.bounce.ReturnPaths.Purpose;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.Reports;
import org.milktide.portal.testing.TestPortal;

/** What mail providers may report, and how they are refused. */
class WebhookTest extends PortalCase {
  private int reports;

  /** A mail that was sent to this family. */
  private ClaimedDigest mailed(Bearer family) {
    portal.store.data().mailLink(family, portal.now());
    List<ClaimedDigest> claimed =
        portal.store.claim(
            portal.store.toRing(portal.now(), 500).stream()
                .map(Doorbell::digest)
                .filter(ref -> ref.journey().equals(family.journey()))
                .toList(),
            portal.now());
    portal.store.conclude(
        claimed.stream().map(one -> new Conclusion(one, new Outcome.Sent())).toList(),
        portal.now());
    return claimed.getLast();
  }

  private String report(String type, String names, String rest) {
    return """
    {"id": "r%d", "type": "%s", %s%s}\
    """
        .formatted(++reports, type, names, rest);
  }

  private String returnPath(ClaimedDigest digest) {
    return "\"returnPath\": \"<%s>\""
        .formatted(
            portal
                .returnPaths
                .of(Purpose.BOUNCE, digest.ref().journey(), digest.ref().id())
                .value());
  }

  private static String outcome(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body().replaceAll(".*\"outcome\":\"([a-z]+)\".*", "$1");
  }

  private boolean isUnreachable(Bearer family) {
    EmailAddress address = portal.addressOf(family);
    return portal.store.suppressions().isUnreachable(address, portal.now());
  }

  @Test
  void aBounceIsHeardOnceHoweverOftenItComes() {
    Bearer family = portal.family();
    String body = report("bounce", returnPath(mailed(family)), ", \"status\": \"5.1.1\"");

    assertThat(outcome(Reports.send(portal, body))).isEqualTo("new");
    assertThat(outcome(Reports.send(portal, body))).isEqualTo("known");

    assertThat(isUnreachable(family)).isTrue();
  }

  @Test
  void aDeliveryIsNamedByItsMessageIdOrByOurOwnIds() {
    Bearer family = portal.family();
    ClaimedDigest digest = mailed(family);
    String id = digest.ref().id().toString();
    String journey = digest.ref().journey().toString();

    assertThat(
            outcome(
                Reports.send(
                    portal,
                    report(
                        "delivered",
                        "\"messageId\": \"<%s.%s@guide.example.org>\"".formatted(id, journey),
                        ", \"at\": \"2027-01-04T10:00:00Z\""))))
        .isEqualTo("new");
    assertThat(
            outcome(
                Reports.send(
                    portal,
                    report(
                        "bounce",
                        "\"deliveryId\": \"%s.email\", \"journey\": \"%s\"".formatted(id, journey),
                        ", \"status\": \"5.7.1\""))))
        .isEqualTo("new");
    assertThat(isUnreachable(family)).isFalse();
  }

  @Test
  void aComplaintStopsMessages() {
    Bearer family = portal.family();

    assertThat(outcome(Reports.send(portal, report("complaint", returnPath(mailed(family)), ""))))
        .isEqualTo("new");

    assertThat(portal.store.find(family.journey()).orElseThrow().state().parent().isWilling())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"returnPath\": \"bounces+b%s@guide.example.org\"",
        "\"returnPath\": \"somebody@example.org\"",
        "\"messageId\": \"<1@example.org>\""
      })
  void aForgedOrForeignReturnPathIsDropped(String names) {
    String body = report("bounce", names.replace("%s", "0".repeat(53)), ", \"status\": \"5.1.1\"");

    assertThat(outcome(Reports.send(portal, body))).isEqualTo("unknown");
  }

  @Test
  void anIdStandsForOneReport() {
    ClaimedDigest digest = mailed(portal.family());
    String body = report("delivered", returnPath(digest), "");
    Reports.send(portal, body);

    Answer other = Reports.send(portal, body.replace("delivered", "complaint"));

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body()).contains("report-id-reused", "\"field\":\"id\"");
  }

  @Test
  void aSignatureIsGoodForFiveMinutesForItsOwnBodyAndSecret() {
    Instant now = portal.now();
    String body = report("delivered", "\"messageId\": \"<1@example.org>\"", "");
    Duration five = Duration.ofMinutes(5);

    for (Instant at : List.of(now, now.minus(five).plusSeconds(1), now.plus(five))) {
      assertThat(Reports.send(portal, body, Reports.sign(at, body)).status()).isEqualTo(200);
    }
    for (String signature :
        List.of(
            Reports.sign(now.minus(five).minusSeconds(1), body),
            Reports.sign(now.plus(five).plusSeconds(2), body),
            Reports.sign(now, body + " "),
            Reports.sign(now, body, "another-secret-of-thirty-two-letters"),
            Reports.sign(now, body).toUpperCase(Locale.ROOT),
            "v1=" + "0".repeat(64),
            "t=" + now.getEpochSecond() + ",v1=",
            "t=99999999999999,v1=" + "0".repeat(64))) {
      Answer answer = Reports.send(portal, body, signature);
      assertThat(answer.status()).as(signature).isEqualTo(401);
      assertThat(answer.body()).contains("\"field\":\"Milktide-Signature\"");
    }
    assertThat(browser.api("none", "POST", "/webhooks/mail", body).status()).isEqualTo(401);
  }

  @Test
  void withoutASecretThereIsNoWebhook() {
    try (TestPortal closed = TestPortal.withoutWebhook()) {
      String body = report("delivered", "\"messageId\": \"<1@example.org>\"", "");
      assertThat(Reports.send(closed, body).status()).isEqualTo(404);
      assertThat(Reports.send(closed, body, Reports.sign(closed.now(), body, " ")).status())
          .isEqualTo(404);
    }
  }

  @Test
  void whatElseIsAskedForIsRefusedAsAProblem() {
    assertThat(browser.api("GET", "/webhooks/mail", "").status()).isEqualTo(405);
    assertThat(browser.api("POST", "/webhooks/other", "{}").status()).isEqualTo(404);
  }
}
