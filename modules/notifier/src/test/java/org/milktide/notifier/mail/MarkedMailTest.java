package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.journey.JourneyState;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.notifier.testing.TestingWords;

/** Mails of an installation whose guidance nobody clinical has reviewed. */
class MarkedMailTest {
  private static final String ENGLISH = "Not yet reviewed by a clinician.";
  private static final String SPANISH = "Todavía no lo ha revisado ningún profesional sanitario.";

  private static ReadMail mail(DigestKind kind, String language, boolean marked) throws Exception {
    JourneyState family = Families.reading(Families.expecting("ana@example.net", "Ana"), language);
    ClaimedDigest digest =
        kind.isService()
            ? Families.digest(kind, family)
            : Families.digest(kind, family, "test.one");
    MailComposer composer = new MailComposer(Mails.SENDER, Mails.LINKS, new TestingWords(marked));
    Composition.Ready ready = (Composition.Ready) composer.compose(digest, Families.NOW);
    return ReadMail.of(ready.mail());
  }

  /** But for urgent advice, which nothing may hold up or talk down; UrgentMailTest reads that. */
  static Stream<Arguments> everyMail() {
    return Arrays.stream(DigestKind.values())
        .filter(kind -> kind != DigestKind.URGENT)
        .flatMap(
            kind ->
                Stream.of(Arguments.of(kind, "en", ENGLISH), Arguments.of(kind, "es-MX", SPANISH)));
  }

  @ParameterizedTest
  @MethodSource("everyMail")
  void everyOneSaysSoFirst(DigestKind kind, String language, String notice) throws Exception {
    ReadMail mail = mail(kind, language, true);

    assertThat(mail.text()).startsWith(notice);
    assertThat(mail.html()).containsOnlyOnce(notice);
    assertThat(mail.message().getSubject()).doesNotContain("review", "revisado");
  }

  @ParameterizedTest
  @MethodSource("everyMail")
  void noOtherSaysSo(DigestKind kind, String language, String notice) throws Exception {
    ReadMail mail = mail(kind, language, false);

    assertThat(mail.text()).doesNotContain(notice);
    assertThat(mail.html()).doesNotContain(notice);
  }
}
