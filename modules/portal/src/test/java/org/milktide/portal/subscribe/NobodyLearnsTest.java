package org.milktide.portal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** Nobody learns from an answer whether an address is on a journey. */
class NobodyLearnsTest extends PortalCase {
  private static final String IDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** Addresses of one length: of nobody, asked but unconfirmed, confirmed, stopped, lost. */
  private List<String> addresses() {
    Bearer asked = portal.unconfirmed(request -> request);
    Bearer confirmed = portal.family();
    Bearer stopped = portal.family();
    portal.tell(stopped, portal.events().unsubscribed());
    Bearer lost = portal.family();
    portal.tell(lost, portal.events().lost());
    return List.of(
        portal.address(),
        portal.addressOf(asked).value(),
        portal.addressOf(confirmed).value(),
        portal.addressOf(stopped).value(),
        portal.addressOf(lost).value());
  }

  /**
   * All that an answer shows, but for the address that was typed, ids made by chance, and how many
   * requests the token has left.
   */
  private static String shown(Answer answer, String address) {
    Map<String, List<String>> headers = new HashMap<>(answer.response().headers().map());
    headers.remove("date");
    headers.remove("content-length");
    headers.remove("ratelimit");
    return (answer.status() + " " + headers + "\n" + answer.body())
        .replace(address, "ADDRESS")
        .replaceAll(IDS, "ID");
  }

  private void sameForAll(Function<String, Answer> ask) {
    assertThat(addresses().stream().map(address -> shown(ask.apply(address), address)).distinct())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("20");
  }

  @Test
  void subscribingIsAnsweredAlike() {
    sameForAll(
        address ->
            browser.post(
                "/subscribe",
                Map.of(
                    "when", "due",
                    "dueDate", "2027-03-01",
                    "email", address,
                    "babies", "1",
                    "timeZone", "Europe/Berlin",
                    "consent", "yes",
                    "event", "e-" + address.length())));
  }

  @Test
  void askingForTheLinkIsAnsweredAlike() {
    sameForAll(address -> browser.post("/link", Map.of("email", address)));
  }

  @Test
  void subscribingByTheApiIsAnsweredAlike() {
    sameForAll(
        address ->
            browser.api(
                "POST",
                "/api/v1/subscriptions",
                """
                {"ref": "ref-%s", "email": "%s", "dueDate": "2027-03-01",
                 "timeZone": "Europe/Berlin", "consent": {"text": "v1"}}
                """
                    .formatted(address, address)));
  }
}
