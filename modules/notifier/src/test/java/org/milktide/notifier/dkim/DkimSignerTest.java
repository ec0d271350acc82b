package org.milktide.notifier.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.digest.DigestKind;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.Posted;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.smtp.SmtpSettings;
import org.milktide.notifier.testing.DkimCheck;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ScriptedSmtpServer;
import org.milktide.notifier.testing.TestingDkim;

class DkimSignerTest {
  private static final DkimSettings SETTINGS =
      new DkimSettings("example.org", "milktide1", DkimKey.parse(TestingDkim.pem()));

  private static final String RECORD = SETTINGS.key().dnsRecord();

  private static MimeMessage digest() {
    return Mails.ready(
        Families.digest(
            DigestKind.DIGEST, Families.expecting("ana@example.net", "Ana"), "test.one"));
  }

  private static byte[] signed(MimeMessage mail) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DkimSigner(SETTINGS).sign(mail).writeTo(bytes);
    return bytes.toByteArray();
  }

  /** What a real server gets, with the dots that SMTP doubles taken out again. */
  private static String sent(MimeMessage mail, String... extensions) throws IOException {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer();
        SigningPost post =
            new SigningPost(
                new DkimSigner(SETTINGS),
                new SmtpPost(MailServer.plain("127.0.0.1", server.port()), SmtpSettings.DEFAULT))) {
      for (String extension : extensions) {
        server.answer("EHLO", "250-test\r\n250 " + extension);
      }
      assertThat(post.post(mail, Duration.ofSeconds(55))).isEqualTo(new Posted.Accepted());
      return server.mails().getFirst();
    }
  }

  private static byte[] utf8(String mail) {
    return mail.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void passesAsItIsSent() throws Exception {
    assertThat(DkimCheck.verdict(utf8(sent(digest())), RECORD)).isEqualTo("pass");
  }

  @Test
  void passesWhereTheServerTakesEightBits() throws Exception {
    assertThat(DkimCheck.verdict(utf8(sent(digest(), "8BITMIME")), RECORD)).isEqualTo("pass");
  }

  @Test
  void passesForAnAddressWithLettersBeyondAscii() throws Exception {
    MimeMessage mail =
        Mails.ready(
            Families.digest(
                DigestKind.DIGEST,
                Families.expecting("\u0141na@example.net", "\u0141"),
                "test.one"));

    String sent = sent(mail, "SMTPUTF8");

    assertThat(sent).contains("To: \u0141na@example.net");
    assertThat(DkimCheck.verdict(utf8(sent), RECORD)).isEqualTo("pass");
  }

  @Test
  void changesNothingButToAddTheSignature() throws Exception {
    MimeMessage mail = digest();
    ByteArrayOutputStream unsigned = new ByteArrayOutputStream();
    mail.writeTo(unsigned);

    assertThat(new String(signed(mail), StandardCharsets.US_ASCII))
        .startsWith("DKIM-Signature: ")
        .endsWith("\r\n" + unsigned.toString(StandardCharsets.US_ASCII));
  }

  @Test
  void coversTheUnsubscribeHeadersAndEachNameOnceMoreThanItIsThere() throws Exception {
    Map<String, String> tags = DkimCheck.tags(signed(digest()));

    assertThat(tags).containsEntry("d", "example.org").containsEntry("s", "milktide1");
    List<String> covered =
        List.of(tags.getOrDefault("h", "").toLowerCase(Locale.ROOT).split(":", -1));
    for (String name : DkimSigner.SIGNED) {
      assertThat(covered).filteredOn(name.toLowerCase(Locale.ROOT)::equals).hasSize(2);
    }
    assertThat(covered).contains("list-unsubscribe", "list-unsubscribe-post", "feedback-id");
  }

  @Test
  void breaksItsLines() throws Exception {
    String mail = new String(signed(digest()), StandardCharsets.US_ASCII);
    String signature = mail.substring(0, mail.indexOf("\r\nDate: ") + 1);

    assertThat(signature.lines().takeWhile(line -> !line.startsWith("Date")))
        .allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @CsvSource({
    "Subject: , Subject: Win ",
    "List-Unsubscribe: <https, List-Unsubscribe: <http",
    "'Auto-Submitted: ', 'Auto-Submitted: no, '",
    "'Date: ', 'Reply-To: other@example.com\r\nDate: '",
    "'From: ', 'From: other@example.com\r\nFrom: '"
  })
  void doesNotPassWithOtherHeaders(String there, String instead) throws Exception {
    String mail = new String(signed(digest()), StandardCharsets.US_ASCII);
    assertThat(mail).contains("\r\n" + there);

    String changed = mail.replaceFirst("\r\n" + there, "\r\n" + instead);

    assertThat(DkimCheck.verdict(utf8(changed), RECORD)).isEqualTo("headers changed");
  }

  @Test
  void doesNotPassWithAnotherBody() throws Exception {
    String mail = new String(signed(digest()), StandardCharsets.US_ASCII);

    assertThat(DkimCheck.verdict(utf8(mail.replace("Ana", "Bea")), RECORD))
        .isEqualTo("body changed");
  }

  /** Relays fold headers anew, and some add or drop blanks and lines at the end. */
  @Test
  void passesWhereARelayMovedSpacesAlone() throws Exception {
    String mail = new String(signed(digest()), StandardCharsets.US_ASCII);

    String moved =
        "Received: from a by b; today\r\n"
            + mail.replaceFirst("\r\nSubject: ", "\r\nsubject:\r\n\t ")
                .replaceFirst("\r\n$", "\r\n\r\n\r\n");

    assertThat(DkimCheck.verdict(utf8(moved), RECORD)).isEqualTo("pass");
  }
}
