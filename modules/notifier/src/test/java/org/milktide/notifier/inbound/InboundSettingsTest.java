package org.milktide.notifier.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.EmailAddress;
import org.milktide.notifier.inbound.InboundSettings.Login;
import org.milktide.notifier.inbound.InboundSettings.Server;
import org.milktide.notifier.inbound.InboundSettings.Tls;

class InboundSettingsTest {
  @ParameterizedTest
  @CsvSource({
    "imap.example.org, 993, IMPLICIT",
    "imap.example.org, 143, STARTTLS",
    "127.example.org, 143, STARTTLS",
    "localhost, 143, NONE",
    "127.0.0.1, 3143, NONE",
    "127.0.0.1, 993, IMPLICIT"
  })
  void anotherMachineIsAlwaysSpokenToInSecret(String host, int port, Tls tls) {
    assertThat(Server.of(host, port).tls()).isEqualTo(tls);
  }

  @Test
  void noSettingsHoldAWrongValue() {
    assertThatThrownBy(() -> new Server("imap.example.org", 143, Tls.NONE))
        .hasMessageContaining("TLS is needed");
    assertThatThrownBy(() -> Server.of(" ", 143)).hasMessageStartingWith("host");
    assertThatThrownBy(() -> Server.of("localhost", 0)).hasMessageStartingWith("port");
    assertThatThrownBy(() -> Server.of("localhost", 65_536)).hasMessageStartingWith("port");
    assertThatThrownBy(() -> new Login(" ", "p", "INBOX")).hasMessageContaining("user");
    assertThatThrownBy(() -> new Login("u", "", "INBOX")).hasMessageContaining("password");
    assertThatThrownBy(() -> new Login("u", "p", "")).hasMessageContaining("folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0.5S", "PT0S", "PT-1M", "PT25H"})
  void aMailboxIsLookedAtOnceASecondToOnceADay(Duration every) {
    assertThatThrownBy(
            () ->
                new InboundSettings(
                    Server.of("localhost", 143),
                    new Login("u", "p", "INBOX"),
                    every,
                    new EmailAddress("team@example.org")))
        .hasMessageStartingWith("every");
  }

  @Test
  void thePasswordStandsInNoLog() {
    assertThat(new Login("user", "secret", "INBOX").toString()).isEqualTo("user/INBOX");
  }
}
