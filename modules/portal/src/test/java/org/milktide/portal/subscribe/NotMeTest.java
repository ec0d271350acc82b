package org.milktide.portal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.journey.Known;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.testing.Request;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;

/** "This was not me: never mail this address again." */
class NotMeTest extends PortalCase {
  private static final Map<String, String> REFUSE = Map.of("action", "refuse");

  private boolean isRefused(Bearer bearer) {
    return portal.store.suppressions().has(portal.addressOf(bearer));
  }

  private Answer subscribe(String email) {
    return browser.post(
        "/subscribe",
        Map.of(
            "when", "due",
            "dueDate", "2027-03-01",
            "email", email,
            "babies", "1",
            "timeZone", "Europe/Berlin",
            "consent", "yes"));
  }

  /** Sends all that waits; the kinds of it. */
  private List<DigestKind> sent() {
    List<Doorbell> bells = portal.store.toRing(portal.now(), 100);
    portal.store.rung(bells.stream().map(Doorbell::digest).toList(), portal.now());
    return portal.store.claim(bells.stream().map(Doorbell::digest).toList(), portal.now()).stream()
        .map(digest -> digest.kind())
        .toList();
  }

  @Test
  void theConfirmPageLeadsThereAndOpeningRefusesNothing() {
    Bearer bearer = portal.unconfirmed(request -> request);

    assertThat(browser.get(confirm(bearer)).body()).contains("href=\"" + notMe(bearer) + "\"");
    assertThat(browser.get(notMe(bearer)).text()).contains("never mail this address again");
    assertThat(browser.get(notMe(bearer) + "?action=refuse").status()).isEqualTo(200);
    assertThat(browser.head(notMe(bearer)).status()).isEqualTo(200);
    assertThat(isRefused(bearer)).isFalse();
  }

  @Test
  void theButtonStopsAllMailsAndEveryAskerIsAnsweredAsEver() {
    Bearer bearer = portal.unconfirmed(request -> request);
    String address = portal.addressOf(bearer).value();
    String unknown = portal.address();
    Answer before = subscribe(unknown);
    sent();

    assertThat(browser.submitAndFollow(notMe(bearer), REFUSE).text())
        .contains("We won’t mail " + address + " again");

    Answer page = subscribe(address);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body().replace(address, "X")).isEqualTo(before.body().replace(unknown, "X"));
    Answer api =
        browser.api(
            "POST",
            "/api/v1/subscriptions",
            """
            {"email": "%s", "dueDate": "2027-03-01", "timeZone": "Europe/Berlin",
             "consent": {"at": "2027-01-04T09:00:00Z", "text": "v1"}}
            """
                .formatted(address));
    assertThat(api.status()).isEqualTo(202);
    assertThat(browser.post("/link", Map.of("email", address)).status()).isEqualTo(200);
    assertThat(sent()).isEmpty();
  }

  @Test
  void whatIsQueuedDoesNotLeave() {
    sent();
    Bearer bearer = portal.unconfirmed(request -> request);

    browser.submitAndFollow(notMe(bearer), REFUSE);

    assertThat(sent()).isEmpty();
  }

  /** Somebody who gets messages by another request of their own means those, too. */
  @Test
  void theMessagesThatTheAddressGetsStop() {
    Bearer bearer = portal.unconfirmed(request -> request);
    EmailAddress address = portal.addressOf(bearer);
    Bearer other = portal.unconfirmed(Request.due(address.value(), LocalDate.of(2027, 1, 10)));
    portal.tell(other, portal.events().confirmed(address.value()));

    browser.submitAndFollow(notMe(bearer), REFUSE);

    assertThat(Known.isTrue(portal.situation(other).state().parent().unsubscribed())).isTrue();
  }

  @Test
  void itCanBeTakenBackThereAndByConfirming() {
    Bearer bearer = portal.unconfirmed(request -> request);
    browser.submitAndFollow(notMe(bearer), REFUSE);

    Answer back = browser.post(notMe(bearer), Map.of("action", "undo"));
    assertThat(back.location()).isEqualTo(confirm(bearer));
    assertThat(isRefused(bearer)).isFalse();

    browser.submitAndFollow(notMe(bearer), REFUSE);
    assertThat(browser.submitAndFollow(confirm(bearer), Map.of()).text())
        .contains("From now on we write to you");
    assertThat(isRefused(bearer)).isFalse();
  }

  @Test
  void onlyAConfirmationsOwnLinkRefuses() {
    Bearer bearer = portal.unconfirmed(request -> request);
    String stranger =
        TestPortal.path(portal.links.notMe(bearer, new EmailAddress("ben@example.org")));
    String journey = journey(bearer).replace("/journey/", "/confirm/") + "/not-me";

    for (String path : List.of(stranger, journey)) {
      assertThat(browser.get(path).status()).isEqualTo(404);
      assertThat(browser.post(path, REFUSE).status()).isEqualTo(404);
    }
    assertThat(isRefused(bearer)).isFalse();
  }

  @Test
  void afterALossThePageIsGentleAndStillRefuses() {
    Bearer bearer = portal.family();
    portal.tell(bearer, portal.events().lost());

    Answer page = browser.submitAndFollow(notMe(bearer), REFUSE);

    assertThat(page.text()).contains("We won’t mail").doesNotContainIgnoringCase("baby");
    assertThat(isRefused(bearer)).isTrue();
  }
}
