package org.milktide.portal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.testing.Request;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;

class ConfirmTest extends PortalCase {
  private Standing standing(Bearer bearer) {
    return portal.situation(bearer).state().standing(portal.now());
  }

  @Test
  void openingAsksAndTheButtonConfirms() {
    Bearer bearer = portal.unconfirmed(request -> request);
    assertThat(browser.get(confirm(bearer)).text()).contains("Yes, write to me");
    assertThat(standing(bearer)).isInstanceOf(Standing.Unconfirmed.class);
    Answer page = browser.submitAndFollow(confirm(bearer), Map.of());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("From now on we write to you");
    assertThat(standing(bearer)).isInstanceOf(Standing.Active.class);
  }

  @Test
  void secondRequestForAnAddressCannotBeConfirmedBesidesTheFirst() {
    String address = portal.address();
    LocalDate due = LocalDate.of(2027, 1, 10);
    Bearer first = portal.unconfirmed(Request.due(address, due));
    Bearer second = portal.unconfirmed(Request.due(address, due));
    browser.submitAndFollow(confirm(first), Map.of());

    Answer page = browser.submit(confirm(second), Map.of());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("You are already with us").contains(address);
    assertThat(standing(first)).isInstanceOf(Standing.Active.class);
    assertThat(standing(second)).isInstanceOf(Standing.Unconfirmed.class);
    assertThat(portal.store.toRing(portal.now(), 100).getLast())
        .satisfies(mail -> assertThat(mail.kind()).isEqualTo(DigestKind.LINK))
        .satisfies(mail -> assertThat(mail.digest().journey()).isEqualTo(first.journey()));
  }

  @Test
  void otherSpellingOfTheAddressIsTheSameAddress() {
    Bearer bearer = portal.unconfirmed(request -> request);
    EmailAddress shouted =
        new EmailAddress(portal.addressOf(bearer).value().toUpperCase(Locale.ROOT));
    assertThat(browser.get(TestPortal.path(portal.links.confirm(bearer, shouted))).status())
        .isEqualTo(200);
  }

  @Test
  void confirmationOfAnEarlierAddressOpensNothing() {
    Bearer bearer = portal.unconfirmed(request -> request);
    String old = TestPortal.path(portal.links.confirm(bearer, new EmailAddress("old@example.org")));
    assertThat(browser.get(old).status()).isEqualTo(404);
    assertThat(browser.post(old, Map.of()).status()).isEqualTo(404);
    assertThat(standing(bearer)).isInstanceOf(Standing.Unconfirmed.class);
  }

  @Test
  void confirmationAfterALossShowsTheGentlePageAndChangesNothing() {
    Bearer bearer = portal.family();
    portal.tell(bearer, portal.events().lost());
    assertThat(browser.get(confirm(bearer)).location()).isEqualTo(loss(bearer));
    assertThat(browser.post(confirm(bearer), Map.of()).location()).isEqualTo(loss(bearer));
    assertThat(standing(bearer)).isInstanceOf(Standing.Lost.class);
  }

  @Test
  void unconfirmedFamilySeesWhyNothingComes() {
    Bearer bearer = portal.unconfirmed(request -> request);
    assertThat(browser.get(journey(bearer)).text()).contains("Messages have not started");
  }
}
