package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.journey.JourneyState;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;

/** The mails' own words in every language; Arabic is a trial of right-to-left, for tests alone. */
class LanguagesTest {
  private static final Instant IN_PREGNANCY = Instant.parse("2026-12-20T09:00:00Z");

  /** By key, the places of a text that are filled in. */
  private static SortedMap<String, List<String>> texts(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream bytes =
        Objects.requireNonNull(LanguagesTest.class.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
    SortedMap<String, List<String>> places = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      String text = properties.getProperty(key);
      assertThat(text).as(key).isNotBlank();
      places.put(
          key, Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group).toList());
    }
    return places;
  }

  private static ReadMail mail(DigestKind kind, String language, String... items) throws Exception {
    JourneyState reader = Families.reading(Families.expecting("ana@example.net", "Ana"), language);
    return switch (Mails.composer().compose(Families.digest(kind, reader, items), IN_PREGNANCY)) {
      case Composition.Ready(MimeMessage mail) -> ReadMail.of(mail);
      case Composition.Impossible(String reason) -> throw new AssertionError(reason);
      case Composition.NotNow(String reason) -> throw new AssertionError(reason);
    };
  }

  @Test
  void everyTextIsThereInSpanish() throws Exception {
    assertThat(texts("texts_es.properties")).isEqualTo(texts("texts.properties"));
  }

  @Test
  void aReaderInMexicoGetsSpanish() throws Exception {
    ReadMail mail = mail(DigestKind.DIGEST, "es-MX", "test.one");

    assertThat(mail.message().getSubject()).isEqualTo("Una nota de tu guía");
    assertThat(mail.text()).startsWith("Mi bebé ya está aquí:\n").contains("Hola, Ana:");
    assertThat(mail.html()).contains("lang=\"es\"", "dir=\"ltr\"");
  }

  @Test
  void aReaderOfALanguageWithoutTextsGetsEnglish() throws Exception {
    ReadMail mail = mail(DigestKind.DIGEST, "cy", "test.one");

    assertThat(mail.message().getSubject()).isEqualTo("A note from your guide");
    assertThat(mail.html()).contains("lang=\"en\"");
  }

  @Test
  void aMailIsWrittenFromRightToLeft() throws Exception {
    assertThat(mail(DigestKind.DIGEST, "ar", "test.one").html())
        .contains("lang=\"ar\"", "<table role=\"presentation\" dir=\"rtl\"")
        .doesNotContain("text-align:left", "align=\"left\"");
  }

  @Test
  void anItemKeepsItsOwnLanguageAndDirection() throws Exception {
    assertThat(mail(DigestKind.DIGEST, "ar", "test.one").html())
        .contains("<div lang=\"en\" dir=\"ltr\">", "margin:0 0 8px 22px");
    assertThat(mail(DigestKind.DIGEST, "en", "test.hebrew").html())
        .contains("<div lang=\"he\" dir=\"rtl\">", "margin:0 22px 8px 0");
  }
}
