package org.milktide.portal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class LinkTest extends PortalCase {
  private long linkMails() {
    return portal.store.toRing(portal.now(), 100).stream()
        .filter(mail -> mail.kind() == DigestKind.LINK)
        .count();
  }

  @Test
  void knownAndUnknownAddressGetTheSameAnswer() {
    String known = portal.addressOf(portal.family()).value();
    String unknown = portal.address();
    Answer one = browser.post("/link", Map.of("email", known));
    assertThat(linkMails()).isEqualTo(1);
    Answer other = browser.post("/link", Map.of("email", unknown));
    assertThat(linkMails()).isEqualTo(1);
    assertThat(one.status()).isEqualTo(200);
    assertThat(other.status()).isEqualTo(200);
    assertThat(withoutIds(one, known)).isEqualTo(withoutIds(other, unknown));
  }

  private static String withoutIds(Answer answer, String address) {
    return answer.body().replace(address, "X").replaceAll("[0-9a-f-]{36}", "ID");
  }

  @Test
  void whatIsNoAddressIsSaidAtTheField() {
    Answer answer = browser.post("/link", Map.of("email", "nobody"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"error-email\"");
    assertThat(answer.field("email")).isEqualTo("nobody");
  }
}
