package org.milktide.portal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** Subscription bombing: many requests for one address. */
class AddressLimitTest extends PortalCase {
  private long queued(DigestKind kind) {
    return portal.store.toRing(portal.now(), 1000).stream()
        .filter(mail -> mail.kind() == kind)
        .count();
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

  @Test
  void whoeverAsksThreeMailsLeaveAndTheAnswerStaysTheSame() {
    String address = portal.address();
    long before = queued(DigestKind.CONFIRM);
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Answer answer = subscribe(address);
      assertThat(answer.status()).isEqualTo(200);
      pages.add(answer.body());
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
    }

    assertThat(pages).containsOnly(pages.getFirst());
    assertThat(queued(DigestKind.CONFIRM) - before).isEqualTo(3);
  }

  @Test
  void aLinkIsMailedOnceHoweverOftenItIsAskedForAtOnce() {
    String address = portal.addressOf(portal.family()).value();
    long before = queued(DigestKind.LINK);

    for (int i = 0; i < 5; i++) {
      assertThat(browser.post("/link", Map.of("email", address)).text())
          .contains("its link is on the way");
    }

    assertThat(queued(DigestKind.LINK) - before).isEqualTo(1);
  }

  @Test
  void dozensOfFamiliesMaySignUpFromOneHospital() {
    for (int i = 0; i < 60; i++) {
      assertThat(subscribe(portal.address()).status()).isEqualTo(200);
    }
  }
}
