package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.link.Bearer;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;

/** The foot of a digest: why it came, and how to change that. */
class FootTest {
  private static final String ASKED =
      "You get this because you asked for notes from Milktide and confirmed your address.";
  private static final String DECIDE = "You decide how often they come, and when they stop.";
  private static final RecipientId BEN = new RecipientId("ben");

  private final JourneyState pregnant = Families.expecting("ana@example.net", "Ana");
  private final JourneyState born = Families.born(pregnant);

  private static ReadMail mail(ClaimedDigest digest) throws Exception {
    return Mails.read(Mails.composer(), digest, Families.NOW);
  }

  private static ReadMail mail(JourneyState family, String... items) throws Exception {
    return mail(Families.digest(DigestKind.DIGEST, family, items));
  }

  private static void assertWhy(ReadMail mail, String told) {
    for (String form : List.of(mail.text(), mail.html())) {
      assertThat(form).contains(told);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | test.after-due-date | The timing follows the due date, 10 January 2027.",
        "en-US | test.after-due-date | The timing follows the due date, January 10, 2027.",
        "cy    | test.after-due-date | The timing follows the due date, January 10, 2027.",
        "es-MX | test.after-due-date | Llega ahora según la fecha prevista, 10 de enero de 2027.",
        "en-GB | test.after-birth    | The timing follows the birth on 5 January 2027.",
        "en-GB | test.after-delivery | The timing follows the birth on 5 January 2027.",
        "es-ES | test.after-birth    | Llega ahora según el nacimiento del 5 de enero de 2027.",
        "en-GB | test.after-milk-in  | The timing follows the milk coming in.",
        "en-GB | test.after-return-to-work | The timing follows the return to work.",
        "en-GB | test.after-cluster  | The timing follows the feeds in the log."
      })
  void saysWhatItsTimeIsCountedFrom(String language, String item, String told) throws Exception {
    assertWhy(mail(Families.reading(born, language), item), told);
  }

  @Test
  void saysNothingOfTheTimeOfWhatComesBecauseSomebodySubscribed() throws Exception {
    assertWhy(mail(pregnant, "test.one"), ASKED + " " + DECIDE);
  }

  @Test
  void namesEachReasonOnceAndThoseOfWhatIsInFullAlone() throws Exception {
    assertWhy(
        mail(
            born,
            "test.after-birth",
            "test.after-milk-in",
            "test.after-delivery",
            "test.after-cluster"),
        ASKED
            + " The timing follows the birth on 5 January 2027, and the milk coming in. "
            + DECIDE);
  }

  @Test
  void saysNothingOfADateThatNobodyTold() throws Exception {
    assertWhy(mail(pregnant, "test.after-birth"), ASKED + " " + DECIDE);
  }

  /** Of several babies, one may have died; the day that is named is a living one's. */
  @Test
  void namesTheBirthOfALivingBaby() throws Exception {
    Instant before = Families.NOW.minus(Duration.ofDays(10));
    JourneyState one =
        Families.told(pregnant, 1, new Fact.BabyBorn(new BabyId("a"), Birth.at(before)));
    JourneyState two =
        Families.told(
            one, 2, new Fact.BabyBorn(new BabyId("b"), Birth.at(before.plus(Duration.ofDays(2)))));
    JourneyState lost = Families.told(two, 3, new Fact.LossReported(new BabyId("b")));
    JourneyState goesOn = Families.told(lost, 4, new Fact.Resumed());

    for (String item : List.of("test.after-birth", "test.after-delivery")) {
      String text = mail(goesOn, item).text();
      assertThat(text).contains("the birth on 29 December 2026").doesNotContain("31 December");
    }
  }

  @Test
  void offersEveryWayToChangeWhatComes() throws Exception {
    Bearer ana = new Bearer(pregnant.id(), RecipientId.PARENT);
    String preferences = Mails.LINKS.preferences(ana);
    for (String form : List.of(mail(born, "test.one").text(), mail(born, "test.one").html())) {
      assertThat(form)
          .containsSubsequence("My page", "Our plans have changed, or we had a loss")
          .contains(
              Mails.LINKS.journey(ana),
              preferences,
              preferences + "#fewer-title",
              preferences + "#pause-title",
              Mails.LINKS.unsubscribe(ana),
              Mails.LINKS.loss(ana),
              "Milktide",
              "12 Harbour Lane, Exampleton");
    }
  }

  @Test
  void doesNotOfferFewerToThoseWhoHaveFewer() throws Exception {
    Fact fewer = new Fact.PreferencesChanged(null, null, null, null, null, null, true);

    assertThat(mail(Families.with(born, fewer), "test.one").text())
        .doesNotContain("Fewer mails")
        .contains("How often we write");
  }

  /** A pause and the answer about milk are the parent's; a loss may be told by both. */
  @Test
  void aPartnerIsOfferedNothingThatIsTheParentsAlone() throws Exception {
    Bearer ben = new Bearer(born.id(), BEN);
    ReadMail mail = mail(toBen("test.question"));

    for (String form : List.of(mail.text(), mail.html())) {
      assertThat(form)
          .contains(
              "because you were invited to notes from Milktide",
              Mails.LINKS.preferences(ben),
              Mails.LINKS.unsubscribe(ben),
              Mails.LINKS.loss(ben))
          .doesNotContain("Pause for a while", "My milk came in");
    }
  }

  private ClaimedDigest toBen(String item) {
    TreeMap<RecipientId, Recipient> people = new TreeMap<>(born.recipients());
    people.put(BEN, born.parent());
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, Families.of(born, people), item);
    return new ClaimedDigest(
        digest.ref(),
        BEN,
        digest.kind(),
        digest.channel(),
        digest.items(),
        digest.scheduledFor(),
        digest.sendBefore(),
        digest.attempt(),
        digest.state());
  }

  @Test
  void theDayIsTheReadersOwn() throws Exception {
    Fact moved = new Fact.PreferencesChanged(null, null, ZoneId.of("Pacific/Pago_Pago"), null);

    assertWhy(mail(Families.told(born, 1, moved), "test.after-birth"), "the birth on 4 January");
  }
}
