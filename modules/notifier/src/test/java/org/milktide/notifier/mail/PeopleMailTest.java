package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.notifier.testing.TestingWords;

/** Mails about and to those whom a parent invited. */
class PeopleMailTest {
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
  private static final RecipientId BEN = new RecipientId("partner-1");
  private static final String BENS = "ben@example.net";
  private static final JourneyState FAMILY = Families.expecting("ana@example.net", "Ana");

  private static ReadMail mail(ClaimedDigest digest) throws Exception {
    MailComposer composer = new MailComposer(Mails.SENDER, Mails.LINKS, new TestingWords(false));
    return ReadMail.of(((Composition.Ready) composer.compose(digest, Families.NOW)).mail());
  }

  private static List<String> links(ReadMail mail) {
    return HREF.matcher(mail.html()).results().map(PeopleMailTest::address).toList();
  }

  private static String address(MatchResult match) {
    return match.group(1);
  }

  @Test
  void anInvitationSaysNothingThatAnybodyTypedAndOffersAWayOut() throws Exception {
    JourneyState family = Families.invited(FAMILY, BEN, BENS, "Buy at example");
    ReadMail mail = mail(Families.digestTo(BEN, DigestKind.INVITE, family));
    String confirm = Mails.LINKS.confirm(new Bearer(family.id(), BEN), new EmailAddress(BENS));

    assertThat(mail.to()).isEqualTo(BENS);
    assertThat(mail.message().getSubject()).isEqualTo("You have an invitation");
    assertThat(links(mail)).containsExactly(confirm, confirm + "/not-me");
    assertThat(mail.text())
        .contains("Someone who is expecting or caring for a baby", "14 days", "ignore this mail")
        .contains("This was not me: never mail this address again");
    assertThat(mail.raw()).doesNotContain("Buy at", "Ana", "ana@", "List-Unsubscribe", "List-Id");
  }

  @Test
  void thePageOfThePeopleOpensForADayWhereTheParentConfirmed() throws Exception {
    JourneyState moved = Families.readdressed(FAMILY, "somebody@example.com");
    ReadMail mail = mail(Families.digest(DigestKind.PEOPLE, moved));
    Bearer parent = new Bearer(FAMILY.id(), RecipientId.PARENT);

    assertThat(mail.to()).isEqualTo("ana@example.net");
    assertThat(links(mail))
        .containsExactly(Mails.LINKS.people(parent, Families.NOW.plus(Duration.ofHours(24))));
    assertThat(mail.text()).contains("24 hours", "ignore this mail: nothing has changed");
    assertThat(mail.raw())
        .doesNotContain("List-Unsubscribe")
        .doesNotContainIgnoringCase("baby", "birth", "pregnan");
  }

  @Test
  void aPartnersMailGreetsThemAndHasTheirOwnLinks() throws Exception {
    JourneyState family = Families.joined(FAMILY, BEN, BENS, "Ben");
    ReadMail mail = mail(Families.digestTo(BEN, DigestKind.DIGEST, family, "test.one"));
    Bearer ben = new Bearer(family.id(), BEN);
    Bearer parent = new Bearer(family.id(), RecipientId.PARENT);

    assertThat(mail.to()).isEqualTo(BENS);
    assertThat(mail.text())
        .contains("Hello Ben,", Mails.LINKS.journey(ben), Mails.LINKS.unsubscribe(ben))
        .doesNotContain("Pause for a while", "Ana", Mails.LINKS.journey(parent));
    assertThat(mail.header("List-Unsubscribe")).contains(Mails.LINKS.unsubscribe(ben));
  }
}
