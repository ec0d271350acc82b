package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.advice.AdviceKind;
import org.milktide.domain.advice.CallFirst;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.notifier.testing.TestingWords;
import org.milktide.notifier.words.DigestWords;
import org.milktide.notifier.words.PackWords;

/** The mail that repeats urgent advice. */
class UrgentMailTest {
  private static final JourneyState FAMILY =
      Families.born(Families.expecting("ana@example.net", "Ana"));
  private static final Advice EMERGENCY = AdviceKind.EMERGENCY_BABY.advice();
  private static final Advice FEW = AdviceKind.FEW_WET_DIAPERS.advice();

  private static ClaimedDigest repeat(JourneyState family, Advice... advice) {
    return new ClaimedDigest(
        new DigestRef(family.id(), new DigestId(new UUID(1, 2))),
        RecipientId.PARENT,
        DigestKind.URGENT,
        Channel.EMAIL,
        List.of(),
        List.of(advice),
        Families.NOW,
        Families.NOW.plus(Duration.ofHours(6)),
        1,
        family);
  }

  private static Composition compose(DigestWords words, ClaimedDigest digest) {
    return new MailComposer(Mails.SENDER, Mails.LINKS, words).compose(digest, Families.NOW);
  }

  private static ReadMail mail(DigestWords words, ClaimedDigest digest) throws Exception {
    return ReadMail.of(((Composition.Ready) compose(words, digest)).mail());
  }

  private static DigestWords pack() {
    return new PackWords(new Library(GuidancePack.builtIn()));
  }

  @Test
  void itSaysTheSameWordsTwiceTheMostUrgentFirst() throws Exception {
    ReadMail mail = mail(new TestingWords(), repeat(FAMILY, EMERGENCY, FEW));

    assertThat(mail.text())
        .containsSubsequence(
            "Please read this now",
            "Words of emergency-baby",
            "And this",
            "Words of few-wet-diapers",
            "Look at the list of signs again");
    assertThat(mail.html())
        .containsSubsequence("Words of emergency-baby", "Words of few-wet-diapers");
  }

  @Test
  void theWordsOfThePackNameWhomToCallWhereItsReaderLives() throws Exception {
    ReadMail mail = mail(pack(), repeat(FAMILY, EMERGENCY));

    assertThat(mail.text()).contains("999", "3 days old").doesNotContain("{");
    assertThat(mail(pack(), repeat(Families.reading(FAMILY, "es-MX"), EMERGENCY)).text())
        .contains("911", "de 3 días", "Lee esto ahora, por favor");
  }

  @Test
  void nothingOnALockScreenTellsWhatItIsAbout() throws Exception {
    ReadMail mail = mail(pack(), repeat(FAMILY, EMERGENCY));

    assertThat(mail.message().getSubject())
        .isEqualTo("Please open: what we told you a moment ago")
        .doesNotContainIgnoringCase("baby");
  }

  @Test
  void itIsNotMarkedAsUnreviewedBecauseNothingStandsBeforeUrgentWords() throws Exception {
    ReadMail mail = mail(new TestingWords(true), repeat(FAMILY, EMERGENCY));

    assertThat(mail.text()).doesNotContain("Not yet reviewed");
  }

  @Test
  void itsReaderCanStopMailsAndTellOfALossFromIt() throws Exception {
    ReadMail mail = mail(new TestingWords(), repeat(FAMILY, EMERGENCY));
    Bearer parent = new Bearer(FAMILY.id(), RecipientId.PARENT);

    assertThat(mail.header("List-Unsubscribe")).contains(Mails.LINKS.unsubscribe(parent));
    assertThat(mail.text()).contains(Mails.LINKS.loss(parent), Mails.LINKS.check(parent));
  }

  @Test
  void anAdviceThatNobodyHereKnowsWaitsForWhoDoes() {
    Advice unknown = new Advice(new RuleId("R38"), Urgency.U3, "unknown", CallFirst.NOW);

    assertThat(compose(new TestingWords(), repeat(FAMILY, EMERGENCY, unknown)))
        .isInstanceOf(Composition.NotNow.class);
    assertThat(compose(pack(), repeat(FAMILY, unknown))).isInstanceOf(Composition.NotNow.class);
  }
}
