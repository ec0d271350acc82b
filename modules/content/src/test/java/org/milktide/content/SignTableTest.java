package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.advice.AdviceKind;
import org.milktide.domain.event.Symptom;

/** The signs that can be reported, and what is answered to them. */
class SignTableTest {
  private static final String SIGNS = "signs.yaml";
  private static final String LIMP =
      "  limp: {group: baby, advice: not-sure, ask: {en: A sign, es: Una señal}}\n";
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  private FixturePack files;

  @BeforeEach
  void writePack(@TempDir Path directory) {
    files = new FixturePack(directory);
  }

  private static Reader reader(String locale, @Nullable String age) {
    Optional<Duration> known = Optional.ofNullable(age).map(Duration::parse);
    return new Reader(Locale.forLanguageTag(locale), 1, TODAY, known);
  }

  private String limp(Reader reader) {
    return files.load().signs(reader).stream()
        .filter(sign -> sign.symptom() == Symptom.LIMP)
        .findFirst()
        .orElseThrow()
        .ask();
  }

  @Test
  void everySignIsThereInTheOrderOfTheTable() {
    assertThat(files.load().signs(reader("en", null)))
        .extracting(SignLine::symptom)
        .containsExactly(Symptom.values());
  }

  @ParameterizedTest
  @CsvSource({
    "PT1H, 24, 1 hour old",
    "PT47H, 24, 47 hours old",
    "PT48H, 12, 2 days old",
    "PT95H, 12, 3 days old",
    "PT96H, 8, 4 days old",
    "P13D, 8, 13 days old",
    "P14D, 8, 2 weeks old",
    "P84D, 8, 2 months old",
    ", 8, young",
  })
  void hoursAndWordsFollowTheBabysAge(@Nullable String age, String hours, String words) {
    Reader reader = reader("en", age);
    String asked =
        GuidancePack.builtIn().signs(reader).stream()
            .filter(sign -> sign.symptom() == Symptom.NO_WET_DIAPER)
            .findFirst()
            .orElseThrow()
            .ask();

    assertThat(asked).contains(hours + " hours");
    assertThat(GuidancePack.builtIn().advice(AdviceKind.TEMPERATURE.advice(), reader).text())
        .contains(words);
  }

  @Test
  void aLanguageThatSaysNothingOfAgesHasNumbersAndSigns() {
    files.replace(SIGNS, "en: A sign, es: Una señal", "en: 'A sign {age}', es: 'Una señal {age}'");

    assertThat(limp(reader("en", "P3D"))).isEqualTo("A sign 3 d");
  }

  @Test
  void whereALanguageHasNoWordsTheBaseLanguageSaysIt() {
    files.replace(SIGNS, LIMP, LIMP.replace(", es: Una señal", ""));

    assertThat(files.problems()).isEmpty();
    assertThat(limp(reader("es", null))).isEqualTo("A sign");
  }

  @Test
  void aNumberThatNobodyVerifiedLatelyAndACountryThatNobodyKnowsGiveWords() {
    files.replace(SIGNS, "en: Some words", "en: 'Call {emergency_number} or {mood_line}.'");
    GuidancePack pack = files.load();

    assertThat(pack.advice(AdviceKind.HARM_THOUGHTS.advice(), reader("en-GB", null)).text())
        .isEqualTo("Call 999 or a mood line.");
    assertThat(pack.advice(AdviceKind.HARM_THOUGHTS.advice(), reader("en", null)).text())
        .isEqualTo("Call your local emergency number or a mood line.");
  }

  @Test
  void urgentWordsAreNeverHeldBackUnreviewed() {
    GuidancePack strict = files.load().under(ReviewPolicy.REQUIRED);

    assertThat(strict.all()).isEmpty();
    assertThat(strict.advice(AdviceKind.LOW_MOOD.advice(), reader("en", null)).text())
        .isEqualTo("Some words");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  limp:|  floppy:|limp: is missing, expected every sign",
        "  limp:|  floppy:|floppy: is no sign that events know",
        "  limp: {group: baby|  limp: {group: you|group: 'you', expected baby",
        "  limp: {group: baby, advice: not-sure|  limp: {group: baby, advice: x|unknown advice 'x'",
        "{rule: R37|{rule: R38|rule: is 'R38', expected R37 as the rules have it",
        "R37, call: now|R37, call: today|call: is 'today', expected now as the rules have it",
        "  low-mood: {rule|  mood: {rule|low-mood: is missing, expected every advice",
        "  low-mood: {rule|  mood: {rule|mood: is no advice that the rules know",
        "en: Some words|en: You must|banned words 'You must'",
        "en: Some words|en: '{nothing}'|unknown placeholder '{nothing}'",
        "sources: [some-book]|sources: [no-book]|unknown source 'no-book'",
        "{en: A sign, es: Una señal}|{es: Una señal}|en: is missing, expected words in the base",
      })
  void whatIsWrongIsReported(String part, String with, String problem) {
    files.replace(SIGNS, part, with);

    assertThat(files.problems()).anyMatch(told -> told.contains(problem));
  }

  @Test
  void aPhraseOfAnAgeWithoutItsNumberIsReported() {
    files.replace(
        "words.yaml",
        "  babies: tus bebés\n",
        "  babies: tus bebés\n  ages: {hours: [una hora, horas], unknown: x}\n");

    assertThat(files.problems())
        .anyMatch(told -> told.contains("hours: is not two phrases with {n}"));
  }
}
