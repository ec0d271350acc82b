package org.milktide.content.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
  private static final double CLOSE = 0.005;

  @Test
  void sentencesEndAtMarksAndWithTheirListItemHeadingOrParagraph() {
    Prose prose =
        Prose.of(
            """
            What is common now

            - Many feeds. Some are short!
            - Wet diapers, 3 or more
            2. Rest … when you can (/guide/a.b)
            They say "eat." Then 1.5 L of water, e.g. from a jug.""");

    assertThat(prose.sentences())
        .containsExactly(
            List.of("What", "is", "common", "now"),
            List.of("Many", "feeds"),
            List.of("Some", "are", "short"),
            List.of("Wet", "diapers", "or", "more"),
            List.of("Rest"),
            List.of("when", "you", "can"),
            List.of("They", "say", "eat"),
            List.of("Then", "L", "of", "water", "e", "g"),
            List.of("from", "a", "jug"));
  }

  @Test
  void wordsKeepTheirHyphensAndApostrophes() {
    assertThat(Prose.of("Skin-to-skin isn't new.").sentences())
        .containsExactly(List.of("Skin-to-skin", "isn't", "new"));
    assertThat(Readability.FLESCH_KINCAID.syllables("skin-to-skin")).isEqualTo(3);
    assertThat(Readability.FLESCH_KINCAID.syllables("isn't")).isEqualTo(1);
  }

  /** 10 words in 2 sentences, 14 syllables: 0.39 * 5 + 11.8 * 1.4 - 15.59. */
  @Test
  void fleschKincaidIsTheGradeByItsFormula() {
    Prose prose = Prose.of("The baby is hungry again. Offer the breast and wait.");

    assertThat(prose.words()).isEqualTo(10);
    assertThat(Readability.FLESCH_KINCAID.of(prose, Set.of())).isCloseTo(2.88, within(CLOSE));
  }

  /** 8 words in 2 sentences, 15 syllables: 206.835 - 62.3 * 15 / 8 - 4. */
  @Test
  void infleszIsThePerspicuityByItsFormula() {
    Prose prose = Prose.of("El bebé quiere leche. Ofrece otra vez pecho.");

    assertThat(prose.words()).isEqualTo(8);
    assertThat(Readability.INFLESZ.of(prose, Set.of())).isCloseTo(86.02, within(CLOSE));
  }

  @Test
  void aTermMakesASentenceLongerAndTheWordsNoHarder() {
    Prose with = Prose.of("Milk has antibodies too.");
    Prose without = Prose.of("Milk has too.");
    double aWord = 0.39;

    assertThat(Readability.FLESCH_KINCAID.of(with, Set.of("antibodies")))
        .isCloseTo(Readability.FLESCH_KINCAID.of(without, Set.of()) + aWord, within(CLOSE));
    assertThat(Readability.FLESCH_KINCAID.of(with, Set.of())).isGreaterThan(5);
  }

  @Test
  void theLimitsAreGradeSixAndSixtyFive() {
    assertThat(Readability.FLESCH_KINCAID.isPlain(6)).isTrue();
    assertThat(Readability.FLESCH_KINCAID.isPlain(6.01)).isFalse();
    assertThat(Readability.INFLESZ.isPlain(65)).isTrue();
    assertThat(Readability.INFLESZ.isPlain(64.99)).isFalse();
  }

  @Test
  void aLanguageWithoutAFormulaIsNotMeasured() {
    assertThat(Readability.of(Locale.forLanguageTag("es-MX"))).contains(Readability.INFLESZ);
    assertThat(Readability.of(Locale.FRENCH)).isEmpty();
  }
}
