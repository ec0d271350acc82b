package org.milktide.notifier.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.EmailAddress;
import org.milktide.notifier.testing.TestingDkim;

class DkimKeyTest {
  @TempDir Path directory;

  @Test
  void saysWhatBelongsIntoDns() throws IOException {
    Path file = Files.writeString(directory.resolve("key.pem"), TestingDkim.pem());

    assertThat(DkimKey.read(file).dnsRecord())
        .startsWith("v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIB")
        .hasSize(18 + 392);
    assertThat(DkimKey.read(file)).hasToString("RSA key of 2048 bits");
  }

  @Test
  void takesNoShortKey() {
    String pem = TestingDkim.pem("RSA", 1024);

    assertThatThrownBy(() -> DkimKey.parse(pem))
        .hasMessage("has 1024 bits; receivers want 2048 or more");
  }

  @Test
  void takesNoKeyOfAnotherKind() {
    String pem = TestingDkim.pem("EC", 256);

    assertThatThrownBy(() -> DkimKey.parse(pem)).hasMessage("is no RSA key of the form PKCS#8");
  }

  @ParameterizedTest
  @CsvSource({
    "'', is no private key in PEM",
    "hello, is no private key in PEM",
    "-----BEGIN RSA PRIVATE KEY-----AAAA-----END RSA PRIVATE KEY-----, is no private key in PEM",
    "-----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY-----, is no RSA key",
    "-----BEGIN PRIVATE KEY-----A-----END PRIVATE KEY-----, is no RSA key"
  })
  void takesNothingElse(String text, String reason) {
    assertThatThrownBy(() -> DkimKey.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(reason);
  }

  @Test
  void namesAFileThatIsNotThere() {
    assertThatThrownBy(() -> DkimKey.read(directory.resolve("none.pem")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.pem' cannot be read (NoSuchFileException)");
  }

  @ParameterizedTest
  @CsvSource({"Example.org", "mail.example.org"})
  void signsForTheSendersDomainOrOneAboveIt(String host) {
    DkimSettings settings = settings("example.org", "milktide1");

    assertThat(settings.alignedWith(new EmailAddress("guide@" + host))).isEqualTo(settings);
    assertThat(settings.dnsName()).isEqualTo("milktide1._domainkey.example.org");
  }

  @ParameterizedTest
  @CsvSource({"example.net", "notexample.org", "org"})
  void signsForNobodyElse(String host) {
    DkimSettings settings = settings("example.org", "milktide1");

    assertThatThrownBy(() -> settings.alignedWith(new EmailAddress("guide@" + host + ".invalid")))
        .hasMessageStartingWith("milktide.dkim.domain: 'example.org' is not the domain of");
  }

  @ParameterizedTest
  @CsvSource({
    "org, s1, milktide.dkim.domain",
    "example .org, s1, milktide.dkim.domain",
    "example.org, '', milktide.dkim.selector",
    "example.org, s 1, milktide.dkim.selector",
    "example.org, s;1, milktide.dkim.selector"
  })
  void namesAWrongSetting(String domain, String selector, String setting) {
    assertThatThrownBy(() -> settings(domain, selector)).hasMessageStartingWith(setting + ": '");
  }

  private static DkimSettings settings(String domain, String selector) {
    return new DkimSettings(domain, selector, DkimKey.parse(TestingDkim.pem()));
  }
}
