package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;

class ServiceMailTest {
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

  private static Composition compose(DigestKind kind, JourneyState family) {
    return Mails.composer().compose(Families.digest(kind, family), Families.NOW);
  }

  private static ReadMail mail(DigestKind kind, JourneyState family) throws Exception {
    return switch (compose(kind, family)) {
      case Composition.Ready(MimeMessage mail) -> ReadMail.of(mail);
      case Composition.InPart(var _, var leftOut) -> throw new AssertionError("without " + leftOut);
      case Composition.Impossible(String reason) -> throw new AssertionError(reason);
      case Composition.NotNow(String reason) -> throw new AssertionError(reason);
    };
  }

  private static Bearer parent(JourneyState family) {
    return new Bearer(family.id(), RecipientId.PARENT);
  }

  @Test
  void asksForAConfirmationAndNothingElse() throws Exception {
    JourneyState family = Families.asked("ana@example.net", "Buy at example.com");
    ReadMail mail = mail(DigestKind.CONFIRM, family);
    String confirm = Mails.LINKS.confirm(parent(family), new EmailAddress("ana@example.net"));

    assertThat(mail.message().getSubject()).isEqualTo("Please confirm your email address");
    assertThat(HREF.matcher(mail.html()).results().map(match -> match.group(1)))
        .containsExactly(confirm, confirm + "/not-me");
    assertThat(mail.text())
        .contains("This was not me: never mail this address again")
        .contains(
            confirm,
            confirm + "/not-me",
            "ignore this mail. Nothing more will come unless you confirm.");
    assertThat(mail.raw()).doesNotContain("Buy at", "List-Unsubscribe", "List-Id");
    assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
  }

  @Test
  void sendsTheOwnLink() throws Exception {
    JourneyState family = Families.born(Families.expecting("ana@example.net", "Ana"));
    ReadMail mail = mail(DigestKind.LINK, family);

    assertThat(mail.message().getSubject()).isEqualTo("The link you asked for");
    assertThat(mail.text())
        .contains(
            "Hello Ana,",
            Mails.LINKS.journey(parent(family)),
            Mails.LINKS.loss(parent(family)),
            "When to call");
  }

  @Test
  void saysNothingOfTheJourneyAfterALoss() throws Exception {
    JourneyState family =
        Families.with(
            Families.born(Families.expecting("ana@example.net", "Ana")),
            new Fact.LossReported(null));
    ReadMail mail = mail(DigestKind.LINK, family);

    assertThat(mail.text())
        .contains(Mails.LINKS.journey(parent(family)))
        .doesNotContainIgnoringCase("baby", "when to call", "loss", "plans have changed", "pause");
    assertThat(mail.html())
        .doesNotContainIgnoringCase("baby", "when to call", "loss", "plans have changed", "pause");
  }

  @Test
  void opensThePageAboutTheDataForADayAndNothingElse() throws Exception {
    JourneyState family = Families.born(Families.expecting("ana@example.net", "Ana"));
    ReadMail mail = mail(DigestKind.DATA, family);
    String page = Mails.LINKS.data(parent(family), Families.NOW.plus(Duration.ofHours(24)));

    assertThat(mail.message().getSubject()).isEqualTo("The page you asked for");
    assertThat(HREF.matcher(mail.html()).results().map(match -> match.group(1)))
        .containsExactly(page);
    assertThat(mail.text()).contains(page, "24 hours", "ignore this mail: nothing has changed");
    assertThat(mail.raw())
        .doesNotContain("List-Unsubscribe")
        .doesNotContainIgnoringCase("baby", "birth", "pregnan");
  }

  /** A partner's new address is not the person's until they confirm it there. */
  @Test
  void opensTheDataOnlyWhereSomebodyConfirmed() throws Exception {
    JourneyState family = Families.expecting("ana@example.net", "Ana");
    JourneyState moved = Families.readdressed(family, "somebody@example.com");

    assertThat(mail(DigestKind.DATA, moved).to()).isEqualTo("ana@example.net");
    assertThat(compose(DigestKind.DATA, Families.asked("ana@example.net", null)))
        .isEqualTo(new Composition.Impossible("no address"));
  }

  @Test
  void needsAnAddress() {
    JourneyState unheard = JourneyState.unheard(Families.asked("a@example.net", null).id());

    assertThat(compose(DigestKind.LINK, unheard))
        .isEqualTo(new Composition.Impossible("no address"));
  }

  @Test
  void writesAnInternationalDomainInAscii() throws Exception {
    ReadMail mail = mail(DigestKind.CONFIRM, Families.asked("ana@bücher.example", null));

    assertThat(mail.to()).isEqualTo("ana@xn--bcher-kva.example");
  }

  /** Cut to their low bytes or put into code words, these letters would name another mailbox. */
  @Test
  void keepsTheLettersOfAnInternationalAddressAsTheyAre() throws Exception {
    ReadMail mail = mail(DigestKind.CONFIRM, Families.asked("\u0141na@example.net", null));

    assertThat(mail.to()).isEqualTo("\u0141na@example.net");
  }

  @Test
  void refusesAnAddressThatNoMailCanCarry() {
    assertThat(
            compose(DigestKind.CONFIRM, Families.asked("ana@" + "鰐巴慰戯".repeat(15) + ".net", null)))
        .isEqualTo(new Composition.Impossible("address cannot be mailed to"));
  }

  @Test
  void hasASenderThatCannotBreakAHeader() {
    EmailAddress from = new EmailAddress("guide@example.org");

    assertThatThrownBy(() -> new Sender("Guide\r\nBcc: x@example.net", from, null, "Lane", null))
        .hasMessage("milktide.service.name: give one line of at most 200 characters");
  }
}
