package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.notifier.MailSettings;
import org.milktide.notifier.mail.Sender;
import org.milktide.notifier.smtp.MailTls;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class MailSettingsConfigurationTest {
  private static final Sender SENDER =
      new Sender("Milktide", new EmailAddress("guide@example.org"), null, "12 Harbour Lane", null);

  @TempDir Path directory;

  private static MailSettings read(Map<String, Object> settings) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    return new MailSettingsConfiguration().mailSettings(environment, SENDER);
  }

  private String key(String algorithm, int bits) throws NoSuchAlgorithmException, IOException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
    return Files.writeString(
            directory.resolve("key.pem"),
            "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PRIVATE KEY-----\n")
        .toString();
  }

  private static Map<String, Object> dkim(String domain, String selector, String file) {
    return Map.of(
        "milktide.dkim.domain", domain,
        "milktide.dkim.selector", selector,
        "milktide.dkim.key-file", file);
  }

  @Test
  void signsNothingUnlessAsked() {
    assertThat(read(Map.of())).isEqualTo(MailSettings.DEFAULT);
  }

  @Test
  void signsWithTheKeyThatWasGiven() throws Exception {
    MailSettings settings = read(dkim("example.org", "milktide1", key("RSA", 2048)));

    assertThat(settings.dkim())
        .isNotNull()
        .satisfies(
            dkim -> {
              assertThat(dkim.dnsName()).isEqualTo("milktide1._domainkey.example.org");
              assertThat(dkim.key()).hasToString("RSA key of 2048 bits");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "example.org, milktide1, RSA, 1024, milktide.dkim.key-file: has 1024 bits",
    "example.org, milktide1, EC, 256, milktide.dkim.key-file: is no RSA key",
    "example.net, milktide1, RSA, 2048, milktide.dkim.domain: 'example.net' is not the domain of",
    "example.org, '', RSA, 2048, milktide.dkim.selector: nothing is set",
    "'', milktide1, RSA, 2048, milktide.dkim.domain: nothing is set",
    "example.org, a b, RSA, 2048, milktide.dkim.selector: 'a b' is not a name"
  })
  void saysInOneLineWhatIsWrongWithASignature(
      String domain, String selector, String algorithm, int bits, String line) throws Exception {
    Map<String, Object> settings = dkim(domain, selector, key(algorithm, bits));

    assertThatThrownBy(() -> read(settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(line)
        .hasMessageNotContaining("\n")
        .hasNoCause();
  }

  @Test
  void saysWhichKeyFileIsMissing() {
    assertThatThrownBy(() -> read(dkim("example.org", "milktide1", directory + "/none.pem")))
        .hasMessageStartingWith("milktide.dkim.key-file: '")
        .hasMessageEndingWith("none.pem' cannot be read (NoSuchFileException)");
  }

  @Test
  void asksForNoTlsWhereMailStays() {
    assertThat(read(Map.of("milktide.mail-stays-here", true)).tls()).isEqualTo(MailTls.NONE);
    assertThat(
            read(Map.of("spring.mail.host", "mailpit", "milktide.trial-mailbox", "mailpit")).tls())
        .isEqualTo(MailTls.NONE);
    assertThat(read(Map.of("spring.mail.host", "mail.example.org")).tls()).isNull();
  }

  @Test
  void doesWhatIsSaidOfTls() {
    assertThat(read(Map.of("milktide.mail.tls", "opportunistic")).tls())
        .isEqualTo(MailTls.OPPORTUNISTIC);
    assertThatThrownBy(() -> read(Map.of("milktide.mail.tls", "yes")))
        .hasMessage("milktide.mail.tls: 'yes' is not required, opportunistic or none");
  }

  @Test
  void sendsToADomainNoFasterThanIsSaid() {
    assertThat(read(Map.of("milktide.mail.per-domain", "60")).pace()).isEqualTo(new PaceLimit(60));
    assertThat(read(Map.of("milktide.mail-stays-here", true)).pace()).isEqualTo(PaceLimit.HIGHEST);
    assertThatThrownBy(() -> read(Map.of("milktide.mail.per-domain", "many")))
        .hasMessage("milktide.mail.per-domain: 'many' is not a whole number");
    assertThatThrownBy(() -> read(Map.of("milktide.mail.per-domain", "1")))
        .hasMessageStartingWith("milktide.mail.per-domain: mails per domain and minute: 1 is not");
  }
}
