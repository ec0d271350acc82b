package org.milktide.notifier.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.digest.DigestKind;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ScriptedSmtpServer;
import org.milktide.notifier.testing.TestingCertificates;

class TlsTest {
  @TempDir static Path directory;

  private static TestingCertificates certificates;

  @BeforeAll
  static void make() {
    certificates = new TestingCertificates(directory);
  }

  private static Posted post(ScriptedSmtpServer server, MailTls tls)
      throws GeneralSecurityException, IOException {
    return post(server, "smtp", tls, Map.of());
  }

  private static Posted post(
      ScriptedSmtpServer server, String protocol, MailTls tls, Map<Object, Object> more)
      throws GeneralSecurityException, IOException {
    Map<Object, Object> extra =
        more.isEmpty() && tls != MailTls.OPPORTUNISTIC
            ? Map.of("mail." + protocol + ".ssl.socketFactory", certificates.trusting())
            : more;
    MailServer there = new MailServer("localhost", server.port(), protocol, null, null, tls, extra);
    SmtpSettings all = SmtpSettings.DEFAULT;
    SmtpSettings hasty =
        new SmtpSettings(1, 9, all.idle(), all.connect(), Duration.ofSeconds(2), all.write());
    try (SmtpPost post = new SmtpPost(there, hasty)) {
      return post.post(
          Mails.ready(Families.digest(DigestKind.CONFIRM, Families.asked("ana@example.net", null))),
          Duration.ofSeconds(55));
    }
  }

  @Test
  void sendsWhereTheCertificateIsGood() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer(certificates.server("good"))) {
      assertThat(post(server, MailTls.REQUIRED)).isEqualTo(new Posted.Accepted());
      assertThat(server.commands())
          .filteredOn(line -> line.startsWith("EHLO") || line.equals("STARTTLS"))
          .hasSize(3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "self-signed, mail server's certificate is not trusted",
    "other-name, mail server's certificate is for another name",
    "expired, mail server's certificate has expired"
  })
  void saysNothingOfAMailWhereTheCertificateIsNot(String certificate, String reason)
      throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer(certificates.server(certificate))) {
      assertThat(post(server, MailTls.REQUIRED)).isEqualTo(new Posted.Down(reason));
      assertThat(server.mails()).isEmpty();
      assertThat(server.commands()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  /** As when somebody on the way takes the offer out. */
  @Test
  void saysNothingOfAMailWhereNoTlsIsOffered() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
      assertThat(post(server, MailTls.REQUIRED))
          .isEqualTo(new Posted.Down("mail server offers no TLS"));
      assertThat(server.commands()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void saysNothingOfAMailWhereTheServerDoesNotSpeakTls() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
      server.answer("EHLO", "250-test\r\n250 STARTTLS").answer("STARTTLS", "220 go on");
      assertThat(post(server, MailTls.REQUIRED)).isInstanceOf(Posted.Down.class);
      assertThat(server.commands()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @ParameterizedTest
  @CsvSource({"self-signed", "other-name", "expired"})
  void takesAnyCertificateWhereTlsIsOnlyWished(String certificate) throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer(certificates.server(certificate))) {
      assertThat(post(server, MailTls.OPPORTUNISTIC)).isEqualTo(new Posted.Accepted());
      assertThat(server.commands()).contains("STARTTLS");
    }
  }

  @Test
  void sendsInPlainTextWhereTlsIsOnlyWishedAndNotOffered() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
      assertThat(post(server, MailTls.OPPORTUNISTIC)).isEqualTo(new Posted.Accepted());
    }
  }

  @Test
  void doesNotAskForTlsWhereItIsNotWanted() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer(certificates.server("good"))) {
      assertThat(post(server, MailTls.NONE)).isEqualTo(new Posted.Accepted());
      assertThat(server.commands()).doesNotContain("STARTTLS");
    }
  }

  @ParameterizedTest
  @CsvSource({"good, true", "self-signed, false", "other-name, false", "expired, false"})
  void speaksTlsFromTheFirstByteToo(String certificate, boolean sends) throws Exception {
    try (ScriptedSmtpServer server =
        ScriptedSmtpServer.tlsAtOnce(certificates.server(certificate))) {
      assertThat(post(server, "smtps", MailTls.REQUIRED, Map.of()) instanceof Posted.Accepted)
          .isEqualTo(sends);
      assertThat(server.mails()).hasSize(sends ? 1 : 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, NONE",
    "127.0.0.1, NONE",
    "127.1.2.3, NONE",
    "::1, NONE",
    "[::1], NONE",
    "10.0.0.1, REQUIRED",
    "mail.example.org, REQUIRED",
    "localhost.example.org, REQUIRED",
    "mailpit, REQUIRED"
  })
  void isRequiredByDefaultUnlessTheServerIsOnThisMachine(String host, MailTls tls) {
    assertThat(MailTls.byDefaultFor(host)).isEqualTo(tls);
  }

  @Test
  void doesNotPromiseWhatOtherSettingsTakeBack() {
    assertThatThrownBy(() -> required(Map.of("mail.smtp.ssl.trust", "*")))
        .hasMessageStartingWith("spring.mail.properties: mail.smtp.ssl.trust trusts without");
    assertThatThrownBy(() -> required(Map.of("mail.smtp.ssl.checkserveridentity", "false")))
        .hasMessageContaining("mail.smtp.ssl.checkserveridentity takes any server's certificate");
    assertThatThrownBy(() -> MailTls.parse("yes"))
        .hasMessage("milktide.mail.tls: 'yes' is not required, opportunistic or none");
    assertThat(MailTls.parse(" Required ")).isEqualTo(MailTls.REQUIRED);
  }

  private static MailServer required(Map<Object, Object> extra) {
    return new MailServer("mail.example.org", 587, "smtp", null, null, MailTls.REQUIRED, extra);
  }
}
