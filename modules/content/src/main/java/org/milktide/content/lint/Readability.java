package org.milktide.content.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How hard a text of one language is to read; others can be added. */
enum Readability {
  /** Grade of an American school (Kincaid 1975). */
  FLESCH_KINCAID("en", 6) {
    @Override
    int spoken(String word) {
      return EnglishSyllables.in(word);
    }

    @Override
    double value(double wordsInASentence, double syllablesInAWord) {
      return 0.39 * wordsInASentence + 11.8 * syllablesInAWord - 15.59;
    }

    @Override
    boolean isPlain(double value) {
      return value <= limit();
    }

    @Override
    String words(double value) {
      return "reads at Flesch-Kincaid grade %.1f, the limit is %.0f".formatted(value, limit());
    }
  },

  /** Perspicuity by Szigriszt Pazos (1993) on the INFLESZ scale; the easiest texts are near 100. */
  INFLESZ("es", 65) {
    @Override
    int spoken(String word) {
      return SpanishSyllables.in(word);
    }

    @Override
    double value(double wordsInASentence, double syllablesInAWord) {
      return 206.835 - 62.3 * syllablesInAWord - wordsInASentence;
    }

    @Override
    boolean isPlain(double value) {
      return value >= limit();
    }

    @Override
    String words(double value) {
      return "reads at INFLESZ %.1f, the least is %.0f".formatted(value, limit());
    }
  };

  private final String language;
  private final double limit;

  Readability(String language, double limit) {
    this.language = language;
    this.limit = limit;
  }

  /** The measure for a language; empty where we have none. */
  static Optional<Readability> of(Locale language) {
    return Arrays.stream(values())
        .filter(measure -> measure.language.equals(language.getLanguage()))
        .findFirst();
  }

  /** The syllables of a word in lower case, letters alone. */
  abstract int spoken(String word);

  abstract double value(double wordsInASentence, double syllablesInAWord);

  abstract boolean isPlain(double value);

  /** A value and its limit, in words. */
  abstract String words(double value);

  final double limit() {
    return limit;
  }

  /**
   * Measures a text.
   *
   * @param prose with one word at least that is no term
   * @param terms in lower case; they make sentences longer and count as words of average length
   */
  final double of(Prose prose, Set<String> terms) {
    List<String> plain =
        prose.sentences().stream()
            .flatMap(List::stream)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !terms.contains(word))
            .toList();
    double spoken = plain.stream().mapToInt(this::syllables).sum();
    return value((double) prose.words() / prose.sentences().size(), spoken / plain.size());
  }

  /** Of a word with its hyphens and apostrophes. */
  final int syllables(String word) {
    return Arrays.stream(word.split("-", -1))
        .map(part -> part.replaceAll("['’]", ""))
        .mapToInt(this::spoken)
        .sum();
  }
}
