package org.milktide.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.content.AdviceText;
import org.milktide.content.GuidancePack;
import org.milktide.content.Reader;
import org.milktide.content.SignLine;
import org.milktide.domain.advice.AdviceKind;

/** What our pack answers at once: whom to call comes first, in plain words, in every language. */
class SignWordsTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final LocalDate TODAY = LocalDate.parse("2027-02-01");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

  /** Words that would promise something, press, give an amount, or sell a way of feeding. */
  private static final Pattern NEVER_SAID =
      Pattern.compile(
          "(?iu)\\b(normal|fine|only|natural|must|failure|mg|ml|oz|debes|s[oó]lo|solamente|normales)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A parent's own signs are answered after a loss, too. */
  private static final Pattern TAKEN_FOR_GRANTED =
      Pattern.compile("(?iU)\\b(your bab(y|ies)|tus? bebés?)\\b");

  static Stream<Arguments> texts() {
    return Arrays.stream(AdviceKind.values())
        .flatMap(kind -> PACK.languages().stream().map(in -> Arguments.of(kind, in)));
  }

  private static Reader reader(Locale language) {
    Locale inSpain = Locale.of(language.getLanguage(), "ES");
    return new Reader(inSpain, 1, TODAY, Optional.of(Duration.ofDays(5)));
  }

  private static String text(AdviceKind kind, Locale language) {
    return PACK.advice(kind.advice(), reader(language)).text();
  }

  private static List<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> number.replace(',', '.'))
        .sorted()
        .toList();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("texts")
  void theFirstLineSaysWhomToCall(AdviceKind kind, Locale language) {
    String first = text(kind, language).lines().findFirst().orElseThrow();
    String advice = PACK.helpLine(reader(language)).advice();
    String start = first.substring(0, Math.min(first.length(), 75));

    switch (kind.callFirst()) {
      case EMERGENCY -> assertThat(start).contains("112");
      case CRISIS -> assertThat(start).containsPattern("crisis line|línea local");
      case NOW, TODAY ->
          assertThat(kind == AdviceKind.PREGNANCY || start.contains(advice)).isTrue();
      case STAFF -> assertThat(start).containsPattern("staff|personal");
      case NOBODY -> assertThat(first).isNotBlank();
    }
    if (kind.advice().isUrgent()) {
      assertThat(text(kind, language)).contains("112");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("texts")
  void itIsPlainAndPromisesNothing(AdviceKind kind, Locale language) {
    AdviceText advice = PACK.advice(kind.advice(), reader(language));
    Readability measure = Readability.of(language).orElseThrow();
    double value = measure.of(Prose.of(advice.text()), PACK.terms(language));

    assertThat(measure.isPlain(value)).as(measure.words(value)).isTrue();
    assertThat(advice.language().getLanguage()).isEqualTo(language.getLanguage());
    assertThat(advice.text()).doesNotContain("{", "}", "**").doesNotContainPattern(NEVER_SAID);
    assertThat(advice.html()).startsWith("<p>");
    assertThat(advice.sources()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(AdviceKind.class)
  void everyLanguageStatesTheSameNumbers(AdviceKind kind) {
    assertThat(PACK.languages())
        .extracting(language -> numbers(text(kind, language)))
        .containsOnly(numbers(text(kind, Locale.ENGLISH)));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "HARM_THOUGHTS",
        "LOW_MOOD",
        "EMERGENCY_PARENT",
        "CALL_NOW_PARENT",
        "MASTITIS",
        "MASTITIS_UNWELL",
        "BREAST_LUMP"
      })
  void whatIsAboutTheParentHoldsAfterALoss(AdviceKind kind) {
    assertThat(PACK.languages())
        .extracting(language -> text(kind, language))
        .noneMatch(text -> TAKEN_FOR_GRANTED.matcher(text).find());
  }

  @Test
  void everySignIsAskedForInOneShortLineWithTheSameNumbers() {
    List<SignLine> english = PACK.signs(reader(Locale.ENGLISH));
    List<SignLine> spanish = PACK.signs(reader(Locale.of("es")));

    assertThat(english).extracting(SignLine::ask).allMatch(ask -> ask.length() <= 110);
    assertThat(spanish).extracting(SignLine::ask).allMatch(ask -> ask.length() <= 130);
    assertThat(english)
        .extracting(sign -> numbers(sign.ask()))
        .isEqualTo(spanish.stream().map(sign -> numbers(sign.ask())).toList());
  }

  @Test
  void yellowIsLookedForOnEverySkin() {
    for (AdviceKind kind : List.of(AdviceKind.JAUNDICE, AdviceKind.JAUNDICE_LATE)) {
      assertThat(text(kind, Locale.ENGLISH)).contains("eyes, gums, palms and soles");
      assertThat(text(kind, Locale.of("es"))).contains("los ojos, las encías, las palmas");
    }
  }
}
