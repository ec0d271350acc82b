package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.Fact;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;

/** What a digest says of its items, and what stands around them. */
class DigestMailTest {
  private static final Fact TELLING =
      new Fact.PreferencesChanged(null, null, null, null, null, false, null);

  private final JourneyState pregnant = Families.expecting("ana@example.net", "Ana");
  private final JourneyState born = Families.born(pregnant);
  private final Bearer ana = new Bearer(pregnant.id(), RecipientId.PARENT);

  private static ReadMail mail(JourneyState family, String... items) throws Exception {
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, family, items);
    return Mails.read(Mails.composer(), digest, Families.NOW);
  }

  private static List<String> forms(ReadMail mail) {
    return List.of(mail.text(), mail.html());
  }

  @Test
  void threeItemsAreInFullAndTheRestAreTitlesThatLeadToTheGuide() throws Exception {
    ReadMail mail = mail(born, "test.one", "test.two", "test.three", "test.four", "test.five");

    for (String form : forms(mail)) {
      assertThat(form)
          .containsSubsequence(
              "Title of test.one", "Title of test.two", "Title of test.three", "More in your guide")
          .contains("Title of test.four", "https://guide.example.org/guide/test.five?lang=en-GB")
          .doesNotContain("Source of test.four", "guide/test.three");
    }
    assertThat(mail.text())
        .contains("Body of test.three")
        .doesNotContain("Body of test.four", "Body of test.five");
    assertThat(mail.html()).doesNotContain("<strong>test.four");
  }

  @Test
  void threeItemsHaveNothingBelowThem() throws Exception {
    for (String form : forms(mail(born, "test.one", "test.two", "test.three"))) {
      assertThat(form).doesNotContain("More in your guide").contains("Source of test.three");
    }
  }

  @Test
  void theTitleOfTextInAnotherLanguageSaysSo() throws Exception {
    assertThat(mail(born, "test.a", "test.b", "test.c", "test.hebrew").html())
        .contains("<td lang=\"he\" dir=\"rtl\"");
  }

  /** In the plain form addresses are long, so they wait until everything is said. */
  @Test
  void sourcesStandBelowTheirItemOrAtTheEndOfThePlainForm() throws Exception {
    ReadMail mail = mail(born, "test.one", "test.two");

    assertThat(mail.html())
        .containsSubsequence(
            "Title of test.one",
            "Source of test.one (2017)",
            "Title of test.two",
            "Source of test.two (2017)",
            "When to call");
    assertThat(mail.text())
        .containsSubsequence(
            "Body of test.one",
            "Body of test.two",
            "When to call",
            "You get this because",
            "12 Harbour Lane",
            "Sources\n=======\n\nTitle of test.one\n- Source of test.one (2017)",
            "Title of test.two\n- Source of test.two (2017)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void thePlainFormHasOneBlankLineBetweenItsPartsAndNoSignature(int items) throws Exception {
    String[] ids =
        IntStream.range(0, items).mapToObj(number -> "test.item-" + number).toArray(String[]::new);

    assertThat(mail(born, ids).text())
        .doesNotContain("\n\n\n", "\n-- \n")
        .contains("\n\nWhen to call\n", "\n\nSources\n", "\n\nYou get this because");
  }

  @Test
  void eachItemInFullAsksWhetherItWasHelpful() throws Exception {
    ReadMail mail = mail(born, "test.one", "test.two", "test.three", "test.four");

    for (String item : List.of("test.one", "test.two", "test.three")) {
      String page = Mails.LINKS.helpful(ana, new TextRevision(new ItemId(item), "0a1b2c"));
      assertThat(mail.html())
          .contains("href=\"" + page + "?said=yes\"", "href=\"" + page + "?said=not-really\"");
      assertThat(mail.text()).contains("Was this helpful? Yes / Not really:\n" + page + "\n");
    }
    for (String form : forms(mail)) {
      assertThat(form.split("Was this helpful\\?", -1)).hasSize(4);
    }
  }

  @Test
  void saysWhomToCallUntilTheTwentyEighthDayIsOver() throws Exception {
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, born, "test.one");
    Instant birth = Families.NOW.minus(Duration.ofDays(3));
    Instant over = birth.plus(Duration.ofDays(29));

    for (String form : forms(Mails.read(Mails.composer(), digest, over.minusSeconds(1)))) {
      assertThat(form).contains("When to call", "Call 999 if baby is very hard to wake.");
    }
    for (String form : forms(Mails.read(Mails.composer(), digest, over))) {
      assertThat(form).doesNotContain("When to call");
    }
    for (String form : forms(mail(pregnant, "test.one"))) {
      assertThat(form).doesNotContain("When to call");
    }
  }

  @Test
  void theSubjectIsNeutralUnlessTheParentChoseOtherwise() throws Exception {
    Fact discreet = new Fact.PreferencesChanged(null, null, null, null, null, true, null);

    assertThat(mail(born, "test.one", "test.two").header("Subject"))
        .isEqualTo("A note from your guide");
    assertThat(mail(Families.with(born, discreet), "test.one").header("Subject"))
        .isEqualTo("A note from your guide");
    assertThat(mail(Families.with(born, TELLING), "test.one", "test.two").header("Subject"))
        .isEqualTo("Title of test.one");
  }

  @Test
  void aTellingSubjectTellsOfTheFirstItemThatIsReallyThere() throws Exception {
    JourneyState family = Families.with(born, TELLING);
    ClaimedDigest digest =
        Families.digest(DigestKind.DIGEST, family, "test.retired", "test.two", "test.three");

    if (!(Mails.composer().compose(digest, Families.NOW)
        instanceof Composition.InPart(MimeMessage mail, var _))) {
      throw new AssertionError("no mail without what was retired");
    }
    assertThat(mail.getSubject()).isEqualTo("Title of test.two");
  }

  @Test
  void whatAMailListShowsBehindATellingSubjectStaysNeutral() throws Exception {
    assertThat(preheader(mail(Families.with(born, TELLING), "test.one")))
        .isEqualTo(preheader(mail(born, "test.one")))
        .contains("A short read");
  }

  private static String preheader(ReadMail mail) {
    String html = mail.html();
    int start = html.indexOf("mso-hide:all");
    return html.substring(start, html.indexOf("</div>", start));
  }
}
