package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.link.Tokens;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.notifier.testing.TestingWords;
import org.milktide.notifier.words.PackWords;

class GuidanceMailTest {
  private final JourneyState pregnant = Families.expecting("ana@example.net", "Ana");
  private final JourneyState born = Families.born(pregnant);
  private final Bearer ana = new Bearer(pregnant.id(), RecipientId.PARENT);

  private static MimeMessage compose(MailComposer composer, ClaimedDigest digest, Instant now) {
    return switch (composer.compose(digest, now)) {
      case Composition.Ready(MimeMessage mail) -> mail;
      case Composition.InPart(var _, var leftOut) -> throw new AssertionError("without " + leftOut);
      case Composition.Impossible(String reason) -> throw new AssertionError(reason);
      case Composition.NotNow(String reason) -> throw new AssertionError(reason);
    };
  }

  private static ReadMail mail(JourneyState family, String... items) throws Exception {
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, family, items);
    return ReadMail.of(compose(Mails.composer(), digest, Families.NOW));
  }

  @Test
  void saysTheSameInTwoForms() throws Exception {
    ReadMail mail = mail(born, "test.one");

    assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
    assertThat(mail.raw())
        .contains("Content-Type: text/plain; charset=UTF-8")
        .contains("Content-Type: text/html; charset=UTF-8")
        .contains("Content-Transfer-Encoding: quoted-printable");
    assertThat(mail.text()).contains("Hello Ana,", "Title of test.one", "38\u00a0°C", "- One");
    assertThat(mail.html()).contains("Hello Ana,", "Title of test.one", "38\u00a0°C", "<li style=");
  }

  @Test
  void carriesTheHeadersOfGuidance() throws Exception {
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, born, "test.one");
    ReadMail mail = ReadMail.of(compose(Mails.composer(), digest, Families.NOW));

    assertThat(mail.message().getSubject()).isEqualTo("A note from your guide");
    assertThat(mail.to()).isEqualTo("ana@example.net");
    assertThat(mail.message().getAllRecipients()).hasSize(1);
    assertThat(mail.header("From")).isEqualTo("Milktide <guide@example.org>");
    assertThat(mail.header("Date")).isEqualTo("Fri, 8 Jan 2027 08:00:00 +0000");
    assertThat(mail.header("Message-ID"))
        .isEqualTo("<" + digest.ref().id() + "." + pregnant.id() + "@guide.example.org>");
    assertThat(mail.header("List-Unsubscribe")).isEqualTo("<" + Mails.LINKS.unsubscribe(ana) + ">");
    assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(mail.header("List-Id")).isEqualTo("<guide.guide.example.org>");
    assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(mail.header("Feedback-ID")).isEqualTo("digest:guide.example.org:milktide");
  }

  /** RFC 8058 and 5322: a fold within an address would break it, and a line ends before 998. */
  @Test
  void offersOneClickByAnUnbrokenHttpsAddressHoweverLong() throws Exception {
    Links links =
        new Links(
            URI.create(
                "https://a-rather-long-name-of-a-service."
                    + "x".repeat(60)
                    + ".example.org/in/a/path"),
            new Tokens("a secret of thirty-two bytes ...".getBytes(StandardCharsets.UTF_8)));
    MailComposer composer = new MailComposer(Mails.SENDER, links, new TestingWords());
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, born, "test.one");
    String raw = ReadMail.of(compose(composer, digest, Families.NOW)).raw();

    assertThat(raw)
        .contains("\r\nList-Unsubscribe: <" + links.unsubscribe(ana) + ">\r\n")
        .contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
    assertThat(raw.lines().mapToInt(String::length).max().orElseThrow()).isLessThan(998);
  }

  @Test
  void keepsItsMessageIdWhenItIsMadeAndSavedAgain() throws Exception {
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, born, "test.one");
    MimeMessage first = compose(Mails.composer(), digest, Families.NOW);
    String id = first.getMessageID();
    first.saveChanges();
    MimeMessage later =
        compose(Mails.composer(), digest, Families.NOW.plus(Duration.ofMinutes(30)));

    assertThat(first.getMessageID()).isEqualTo(id);
    assertThat(later.getMessageID()).isEqualTo(id);
  }

  @Test
  void beginsWithTheReportOfTheBirthFromWeek34UntilItIsKnown() throws Exception {
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, pregnant, "test.one");

    assertThat(textAt(digest, Instant.parse("2026-11-28T22:59:59Z")))
        .doesNotContain("My baby is here");
    assertThat(textAt(digest, Instant.parse("2026-11-28T23:00:00Z")))
        .startsWith("My baby is here:\n" + Mails.LINKS.journey(ana));
    assertThat(mail(born, "test.one").text()).doesNotContain("My baby is here");
  }

  private static String textAt(ClaimedDigest digest, Instant now) throws Exception {
    return ReadMail.of(compose(Mails.composer(), digest, now)).text();
  }

  @Test
  void answersAQuestionOnTheJourneyPage() throws Exception {
    ReadMail mail = mail(born, "test.question");

    assertThat(mail.text()).contains("My milk came in:\n" + Mails.LINKS.journey(ana));
    assertThat(mail.html()).contains("My milk came in", "href=\"" + Mails.LINKS.journey(ana));
  }

  @Test
  void loadsNothingFromElsewhereAndTracksNobody() throws Exception {
    String html = mail(born, "test.one", "test.question").html();

    assertThat(html).doesNotContainIgnoringCase("<img", "src=", "url(", "@import", "<script");
    assertThat(html).contains("dir=\"ltr\"", "lang=\"en\"", "prefers-color-scheme: dark");
  }

  @Test
  void writesANameOfAnyKindAsText() throws Exception {
    ReadMail mail =
        mail(Families.expecting("ana@example.net", "<b>Ana</b>\r\nBcc: x@example.net"), "test.one");

    assertThat(mail.text()).contains("Hello <b>Ana</b> Bcc: x@example.net,");
    assertThat(mail.html()).contains("Hello &lt;b&gt;Ana&lt;/b&gt; Bcc: x@example.net,");
    assertThat(mail.message().getAllRecipients()).hasSize(1);
  }

  @Test
  void indentsListsOnTheSideThatTheTextStartsAt() {
    assertThat(InlineStyles.into("<ul><li>One</li></ul>", false))
        .isEqualTo(
            "<ul style=\"margin:0 0 16px;padding:0\"><li style=\"margin:0 0 8px"
                + " 22px\">One</li></ul>");
    assertThat(InlineStyles.into("<li>", true)).isEqualTo("<li style=\"margin:0 22px 8px 0\">");
  }

  @Test
  void greetsWithoutANameWhereNoneIsKnown() throws Exception {
    assertThat(mail(Families.expecting("ana@example.net", null), "test.one").text())
        .contains("\nHello,\n");
  }

  @Test
  void holdsEveryItemAtOnceBelowTheSizeThatMailProgramsCut() throws Exception {
    GuidancePack pack = GuidancePack.builtIn();
    String[] longestFirst =
        pack.all().stream()
            .sorted(Comparator.comparingInt(guidance -> -guidance.body().length()))
            .map(guidance -> guidance.id().value())
            .toArray(String[]::new);
    MailComposer composer =
        new MailComposer(Mails.SENDER, Mails.LINKS, new PackWords(new Library(pack)));
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, born, longestFirst);
    ReadMail mail = ReadMail.of(compose(composer, digest, Families.NOW));

    assertThat(longestFirst).hasSizeGreaterThan(90);
    assertThat(mail.raw().length()).isLessThan(102 * 1024);
    assertThat(mail.text()).contains("When to call", "999");
  }

  @Test
  void waitsForWordsThatAreNotHereYet() {
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, born, "test.one", "test.unknown");

    assertThat(Mails.composer().compose(digest, Families.NOW))
        .isEqualTo(new Composition.NotNow("no words for an item"));
  }
}
